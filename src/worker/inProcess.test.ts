import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "./client";
import { Engine } from "./engine";
import { createInProcessWorker } from "./inProcess";
import type { WorkerLike } from "./lane";
import { noFallback } from "./testing/fakeClient";
import { type FakeCompiler, fakeCompiler, fakeSpec } from "./testing/fakeSurface";
import { FakeWorkers } from "./testing/fakeWorker";
import type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "./types";

const clients: CurvatureClient[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

const job = (text: string, points: number): SampleJob => ({
  spec: fakeSpec(text),
  quantities: ["height"],
  size: [points, points],
});

/** All outcomes up to the last one. */
function outcomesOf(client: CurvatureClient, wanted: SampleJob, slot = "a"): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  return new Promise((resolve) => {
    client.sample(slot, wanted, (outcome) => {
      outcomes.push(outcome);
      if (outcome.type !== "surface" || outcome.stage.final) resolve(outcomes);
    });
  });
}

function onThisThread(compiler: FakeCompiler, created: WorkerLike[] = []): CurvatureClient {
  const client = createClient({
    workers: 0,
    createFallback: () => {
      const worker = createInProcessWorker(
        new Engine({ compile: compiler.compile, now: compiler.clock.now }),
      );
      created.push(worker);
      return worker;
    },
  });
  clients.push(client);
  return client;
}

const lastStage = (outcomes: Outcome[]): SurfaceStage => {
  const last = outcomes.at(-1);
  if (last?.type !== "surface") throw new Error(last?.type);
  return last.stage;
};

describe("the engine on the main thread", () => {
  it("gives what workers give", async () => {
    const workers = new FakeWorkers(5e-4);
    const pool = createClient({ workers: 1, createWorker: workers.create, createFallback: noFallback });
    clients.push(pool);
    const fromWorkers = outcomesOf(pool, job("wave", 120));
    await workers.answerAll();
    const fromHere = await outcomesOf(onThisThread(fakeCompiler(5e-4)), job("wave", 120));
    expect(fromHere.map(({ type }) => type)).toEqual(["surface", "surface"]);
    expect(fromHere).toEqual(await fromWorkers);
  });

  it("lets other events in between bands", async () => {
    const compiler = fakeCompiler(1e-3);
    const client = onThisThread(compiler);
    let turns = 0;
    let running = true;
    const turn = (): void => {
      turns++;
      if (running) setImmediate(turn);
    };
    turn();
    const { bands } = lastStage(await outcomesOf(client, job("wave", 200)));
    running = false;
    // 40,000 vertices of 1 µs: at least four bands of 12 ms at most.
    expect(bands.length).toBeGreaterThanOrEqual(4);
    for (const { size } of bands) expect(size[0] * size[1] * 1e-3).toBeLessThanOrEqual(12);
    expect(turns).toBeGreaterThanOrEqual(bands.length);
  });

  it("drops overtaken work at the next band", async () => {
    const compiler = fakeCompiler(1e-2);
    const client = onThisThread(compiler);
    const old: Outcome[] = [];
    let begun: () => void = () => {};
    const coarse = new Promise<void>((resolve) => {
      begun = resolve;
    });
    client.sample("a", job("wave", 400), (outcome) => {
      old.push(outcome);
      begun();
    });
    await coarse;
    const before = compiler.clock.time;
    await outcomesOf(client, job("wave 2", 20));
    expect(old).toHaveLength(1);
    // The whole would have taken 1,600 ms of this clock.
    expect(compiler.clock.time - before).toBeLessThan(200);
  });

  it("stops when terminated", async () => {
    const compiler = fakeCompiler(1e-2);
    const created: WorkerLike[] = [];
    const client = onThisThread(compiler, created);
    const outcomes: Outcome[] = [];
    await new Promise<void>((resolve) => {
      client.sample("a", job("wave", 400), (outcome) => {
        outcomes.push(outcome);
        resolve();
      });
    });
    client.dispose();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { time } = compiler.clock;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(compiler.clock.time).toBe(time);
    expect(outcomes).toHaveLength(1);
    expect(created).toHaveLength(1);
  });

  it("reports problems and errors as a worker does", async () => {
    const client = onThisThread(fakeCompiler());
    expect(await outcomesOf(client, job("problem", 20))).toMatchObject([{ type: "problems" }]);
    expect(await outcomesOf(client, job("broken", 20))).toMatchObject([{ type: "failure", reason: "crash" }]);
    expect(lastStage(await outcomesOf(client, job("wave", 20))).final).toBe(true);
  });

  it("serves several slots at once", async () => {
    const client = onThisThread(fakeCompiler(1e-4));
    const all = await Promise.all(
      ["a", "b", "c"].map((slot) => outcomesOf(client, job(`wave ${slot}`, 100), slot)),
    );
    for (const outcomes of all) expect(lastStage(outcomes).statistics.height?.count).toBe(10_000);
  });
});
