import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../core";
import type { SurfaceSpec } from "../core/types";
import { createClient } from "./client";
import { Engine } from "./engine";
import { createInProcessWorker } from "./inProcess";
import { noFallback } from "./testing/fakeClient";
import { bundleWorker, createNodeWorker, endlessWorker } from "./testing/nodeWorker";
import type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "./types";

const figure2 = (c: number): SurfaceSpec => ({
  kind: "graph",
  expressions: { z: "e^(-c*u)*sin(u)*sin(v)" },
  definitions: "",
  variables: ["u", "v"],
  domain: { u: ["0", "10"], v: ["0", "10"] },
  parameters: { c: { value: c, min: 0, max: 1, step: 0.01 } },
});

const torus: SurfaceSpec = {
  kind: "parametric",
  expressions: { x: "(2+cos(v))*cos(u)", y: "(2+cos(v))*sin(u)", z: "sin(v)" },
  definitions: "",
  variables: ["u", "v"],
  domain: { u: ["0", "2*pi"], v: ["0", "2*pi"] },
  parameters: {},
};

const quantities = ["scalarCurvature", "hessianTrace"] as const;
const job = (spec: SurfaceSpec, points: number): SampleJob => ({
  spec,
  quantities: [...quantities],
  size: [points, points],
});

const clients: CurvatureClient[] = [];
let code = "";

beforeAll(async () => {
  code = await bundleWorker();
}, 60_000);

afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

function createThreads(workers: number): CurvatureClient {
  const client = createClient({
    workers,
    createWorker: () => createNodeWorker(code),
    createFallback: noFallback,
  });
  clients.push(client);
  return client;
}

function outcomesOf(client: CurvatureClient, wanted: SampleJob, slot = "a"): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  return new Promise((resolve) => {
    client.sample(slot, wanted, (outcome) => {
      outcomes.push(outcome);
      if (outcome.type !== "surface" || outcome.stage.final) resolve(outcomes);
    });
  });
}

function stagesOf(outcomes: Outcome[]): SurfaceStage[] {
  return outcomes.map((outcome) => {
    if (outcome.type !== "surface") throw new Error(JSON.stringify(outcome));
    return outcome.stage;
  });
}

/** The grid's values of an array with `width` numbers for each vertex, bands put together, their shared rows once. */
function whole(
  { bands, size: [, nv] }: SurfaceStage,
  pick: (band: number) => Float32Array,
  width = 1,
): number[] {
  return bands.flatMap(({ size: [rows] }, k) => [
    ...pick(k).subarray(k > 0 ? nv * width : 0, rows * nv * width),
  ]);
}

describe("workers on threads with the real engine", () => {
  it.each([
    ["a graph", figure2(0.1), 300],
    ["a parametric surface", torus, 301],
  ])(
    "compute %s coarse first, then exactly what compile().sample() gives",
    async (_name, spec, points) => {
      const stages = stagesOf(await outcomesOf(createThreads(2), job(spec, points)));
      expect(stages.length).toBeGreaterThan(1);
      for (const [k, { size, final }] of stages.entries()) {
        expect(final).toBe(k === stages.length - 1);
        if (k > 0) expect(size[0]).toBeGreaterThan(stages[k - 1].size[0]);
      }
      for (const stage of stages) {
        const [nu, nv] = stage.size;
        const direct = compile(spec).sample({ size: stage.size, quantities });
        const positions = whole(stage, (k) => stage.bands[k].positions, 3);
        expect(Float32Array.from(positions)).toEqual(direct.positions.subarray(0, 3 * nu * nv));
        const S = whole(stage, (k) => stage.bands[k].planes.scalarCurvature?.values ?? new Float32Array());
        expect(Float32Array.from(S)).toEqual(direct.planes.scalarCurvature?.values.subarray(0, nu * nv));
        const { minimum, maximum, count } = direct.planes.scalarCurvature?.statistics ?? {};
        expect(stage.statistics.scalarCurvature).toMatchObject({ minimum, maximum, count });
        expect(stage.domain).toEqual(compile(spec).domain);
        expect(stage.parameters).toEqual(Object.keys(compile(spec).parameters));
        expect(stage.formulas).toEqual(compile(spec).formulas);
      }
    },
    30_000,
  );

  it("follow a slider, and the paper's extremum with it", async () => {
    const client = createThreads(2);
    for (const c of [0.1, 0.2, 0.5]) {
      const stage = stagesOf(await outcomesOf(client, job(figure2(c), 201))).at(-1);
      // S = 2 e^{−2cu} at the extremum u = atan(1/c), v = π/2, which is the largest on the domain: a grid misses it by a little.
      const largest = 2 * Math.exp(-2 * c * Math.atan(1 / c));
      expect(stage?.statistics.scalarCurvature?.maximum).toBeGreaterThan(0.99 * largest);
      if (stage) client.recycle(stage);
    }
  }, 30_000);

  it("report what cannot be read", async () => {
    const broken = { ...figure2(0.1), expressions: { z: "sin(u" } };
    const [outcome] = await outcomesOf(createThreads(1), job(broken, 50));
    expect(outcome).toMatchObject({
      type: "problems",
      problems: [{ field: "z", message: expect.any(String) }],
    });
  }, 30_000);

  it("say that a surface is nowhere defined by a last stage without points", async () => {
    const nowhere = { ...figure2(0.1), expressions: { z: "sqrt(-1-u^2)" } };
    const [stage, ...others] = stagesOf(await outcomesOf(createThreads(1), job(nowhere, 60)));
    expect(others).toEqual([]);
    expect(stage.statistics.scalarCurvature?.count).toBe(0);
    expect(stage.bounds.min[2]).toBeNaN();
  }, 30_000);

  it("are replaced when a thread does not end", async () => {
    let made = 0;
    const client = createClient({
      workers: 1,
      timeLimit: 1500,
      createWorker: () => createNodeWorker(made++ === 0 ? endlessWorker : code),
      createFallback: noFallback,
    });
    clients.push(client);
    const endless = outcomesOf(client, job(figure2(0.1), 50), "a");
    const innocent = outcomesOf(client, job(torus, 50), "b");
    expect(await endless).toMatchObject([{ type: "failure", reason: "timeout" }]);
    expect(stagesOf(await innocent).at(-1)?.final).toBe(true);
    expect(stagesOf(await outcomesOf(client, job(figure2(0.1), 50), "a")).at(-1)?.final).toBe(true);
    expect(made).toBe(2);
  }, 30_000);

  it("and the main thread give the same", async () => {
    const here = createClient({
      workers: 0,
      createFallback: () => createInProcessWorker(new Engine({ compile })),
    });
    clients.push(here);
    const [fromThreads, fromHere] = await Promise.all(
      [createThreads(1), here].map(async (client) =>
        stagesOf(await outcomesOf(client, job(torus, 121))).at(-1),
      ),
    );
    if (!fromThreads || !fromHere) throw new Error("no surface");
    const heights = (stage: SurfaceStage): number[] => whole(stage, (k) => stage.bands[k].positions, 3);
    expect(heights(fromHere)).toEqual(heights(fromThreads));
    expect(fromHere.statistics.scalarCurvature?.maximum).toBe(
      fromThreads.statistics.scalarCurvature?.maximum,
    );
    expect(fromHere.domain).toEqual(fromThreads.domain);
  }, 30_000);
});
