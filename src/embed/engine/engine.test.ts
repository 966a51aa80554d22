import { afterEach, expect, it, vi } from "vitest";
import { createClient, type SurfaceStage } from "../../worker";
import { createFallback, createWorker } from ".";

afterEach(() => vi.unstubAllGlobals());

it("starts all workers of a kind by one script", () => {
  const addresses: string[] = [];
  vi.stubGlobal(
    "Worker",
    class {
      constructor(address: string) {
        addresses.push(address);
      }
    },
  );
  createWorker();
  createWorker();
  createWorker("inspection");
  expect(addresses[0]).toMatch(/^blob:/);
  expect(addresses[1]).toBe(addresses[0]);
  expect(addresses[2]).not.toBe(addresses[0]);
});

it("computes on the page's own thread where workers are forbidden", async () => {
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        throw new DOMException("the policy forbids it", "SecurityError");
      }
    },
  );
  const client = createClient({ createWorker: () => createWorker(), createFallback: () => createFallback() });
  const spec = {
    kind: "graph" as const,
    expressions: { z: "u^2-v^2" },
    definitions: "",
    variables: ["u", "v"],
    domain: { u: ["-1", "1"] as [string, string], v: ["-1", "1"] as [string, string] },
    parameters: {},
  };
  const stage = await new Promise<SurfaceStage>((resolve, reject) => {
    client.sample("a", { spec, quantities: ["scalarCurvature"], size: [40, 40] }, (outcome) => {
      if (outcome.type !== "surface") reject(new Error(outcome.type));
      else if (outcome.stage.final) resolve(outcome.stage);
    });
  });
  expect(stage.statistics.scalarCurvature?.count).toBe(1600);
  client.dispose();
}, 60_000);
