import engine from "virtual:engine";
import { expect, it } from "vitest";
import { createClient } from "./client";
import { createLocalWorker } from "./localWorker";
import { noFallback } from "./testing/fakeClient";
import { graphSpec } from "./testing/graphSpec";
import { createNodeWorker, workerScope } from "./testing/nodeWorker";
import type { CurvatureClient, SurfaceStage } from "./types";

function lastStage(client: CurvatureClient): Promise<SurfaceStage> {
  const job = {
    spec: graphSpec("e^(-u)*sin(u)*sin(v)"),
    quantities: ["scalarCurvature" as const],
    size: [60, 60] as [number, number],
  };
  return new Promise((resolve, reject) => {
    client.sample("a", job, (outcome) => {
      if (outcome.type !== "surface") reject(new Error(outcome.type));
      else if (outcome.stage.final) resolve(outcome.stage);
    });
  });
}

it("the engine as one function computes on this thread what its text computes as a worker's script", async () => {
  const createWorker = () => createNodeWorker(`${workerScope}(${engine})("surfaces")`);
  const createFallback = () => createLocalWorker((port) => engine("surfaces", port));
  const clients = [
    createClient({ workers: 1, createWorker, createFallback: noFallback }),
    createClient({ workers: 0, createFallback }),
  ];
  const [there, here] = await Promise.all(clients.map(lastStage));
  expect(here.statistics.scalarCurvature?.count).toBe(3600);
  expect(here.statistics.scalarCurvature).toEqual(there.statistics.scalarCurvature);
  const positions = ({ bands }: SurfaceStage) => bands.flatMap((band) => [...band.positions]);
  expect(positions(here)).toEqual(positions(there));
  for (const client of clients) client.dispose();
}, 60_000);
