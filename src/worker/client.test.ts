import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isEmptyStage } from "./assemble";
import type { SamplePart } from "./messages";
import { disposeAll, job, short, stageOf, start } from "./testing/fakeClient";
import { fakeCompiler } from "./testing/fakeSurface";
import { settle } from "./testing/fakeWorker";
import type { SurfaceStage } from "./types";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  disposeAll();
  vi.useRealTimers();
});

describe("stages of a surface", () => {
  it("come coarse first, and the last one is the surface wanted", async () => {
    const { sample, workers } = await start({}, 5e-4);
    const outcomes = sample("a", job("wave"));
    expect(outcomes).toEqual([]);
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["surface 90", "final 256"]);

    const stage = stageOf(outcomes[1]);
    const direct = fakeCompiler()
      .compile(job("wave").spec)
      .sample({ size: [256, 256], quantities: ["height"], precision: "float32" });
    const heights = stage.bands.flatMap(({ planes }, k) =>
      [...(planes.height?.values ?? [])].slice(k ? 256 : 0),
    );
    expect(heights).toEqual([...(direct.planes.height?.values ?? [])]);
    expect(stage.domain).toEqual({ u: [0, 2], v: [-1, 1] });
    expect(stage.parameters).toEqual(["c"]);
    const { statistics } = direct.planes.height ?? {};
    expect(stage.statistics.height).toMatchObject({
      count: 65_536,
      minimum: statistics?.minimum,
      maximum: statistics?.maximum,
    });
    expect(stage.bounds.min[0]).toBe(0);
    expect(stage.bounds.max[0]).toBe(2);
    expect(stage.bounds.low[0]).toBeCloseTo(0.02, 1);
    expect(stage.bounds.high[0]).toBeCloseTo(1.98, 1);
  });

  it("are one once the whole is known to fit into a frame", async () => {
    const { sample, workers } = await start({}, 1e-5);
    sample("a", job("wave"));
    await workers.answerAll();
    const outcomes = sample("a", job("wave", 256, { c: 2 }));
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["final 256"]);
  });

  it("are split by rows over the workers when they are large", async () => {
    const { sample, workers } = await start({ workers: 2 }, 1e-4);
    const outcomes = sample("a", job("wave", 1024));
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["surface 90", "final 1024"]);
    const rows = workers.made.flatMap(({ parts }) =>
      parts.filter(({ size }) => size[0] === 1024).map((p) => p.rows),
    );
    expect(rows.toSorted((a, b) => a[0] - b[0])).toEqual([
      [0, 512],
      [512, 1023],
    ]);
    const { bands, statistics } = stageOf(outcomes[1]);
    expect(bands.reduce((sum, { size }) => sum + size[0] - 1, 1)).toBe(1024);
    expect(statistics.height?.count).toBe(1024 ** 2);
  });

  it("overlap once the cost is known: the other workers begin with the last while one computes the first", async () => {
    const { sample, workers } = await start({ workers: 2 }, 5e-5);
    sample("a", job("wave", 1024));
    await workers.answerAll();
    const [one, other] = workers.made;
    const outcomes = sample("a", job("wave", 1024, { c: 2 }));
    await settle();
    const sizes = () =>
      workers.made.map(({ waiting }) => waiting.map(({ input }) => (input as SamplePart).size[0]));
    expect(sizes()).toEqual([[398], [1024]]);
    await one.answer();
    expect(outcomes.map(short)).toEqual(["surface 398"]);
    expect(sizes()).toEqual([[1024], [1024]]);
    const [late, early] = [one, other].map(({ parts }) => parts.at(-1)?.rows ?? [0, 0]);
    expect([early[0], early[1], late[1]]).toEqual([0, late[0], 1023]);
    // The one that computes the first stage, too, has less left to do.
    expect(early[1] - early[0]).toBeGreaterThan(late[1] - late[0] + 100);
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["surface 398", "final 1024"]);
  });

  it("leave out a first one that comes after the last", async () => {
    const { sample, workers } = await start({ workers: 2 }, 5e-5);
    sample("a", job("wave", 1024));
    await workers.answerAll();
    const [slow, quick] = workers.made;
    const outcomes = sample("a", job("wave", 1024, { c: 2 }));
    await settle();
    await quick.answer();
    await quick.answer();
    expect(outcomes.map(short)).toEqual(["final 1024"]);
    expect(slow.cancelled).toContain(slow.waiting[0].id);
    await workers.answerAll();
    expect(outcomes).toHaveLength(1);
  });

  it("say that a surface is undefined everywhere only at the end", async () => {
    const { sample, workers } = await start({}, 5e-4);
    const nowhere = sample("a", job("undefined"));
    await workers.answerAll();
    expect(nowhere.map(short)).toEqual(["final 256"]);
    expect(isEmptyStage(stageOf(nowhere[0]))).toBe(true);
    expect(stageOf(nowhere[0]).statistics.height?.count).toBe(0);

    // u = 1/3 is a row of the final grid of 301 points, and of none before it.
    const slit = sample("b", job("slit", 301));
    await workers.answerAll();
    expect(slit.map(short)).toEqual(["final 301"]);
    expect(isEmptyStage(stageOf(slit[0]))).toBe(false);
  });

  it("end with the problems of a text that cannot be read", async () => {
    const { sample, workers } = await start();
    const outcomes = sample("a", job("problem"));
    await workers.answerAll();
    expect(outcomes).toEqual([
      { type: "problems", problems: [{ field: "z", message: "cannot be read", start: 0, end: 7 }] },
    ]);
  });

  it("have at least two points along each side", async () => {
    const { sample, workers } = await start();
    const outcomes = sample("a", { ...job("wave"), size: [0, Number.NaN] });
    await workers.answerAll();
    expect(stageOf(outcomes[0]).size).toEqual([2, 2]);
  });
});

describe("slots", () => {
  it("get their first stages before any finer one, then the finer ones in turn", async () => {
    const { sample, workers } = await start({}, 5e-4);
    const [worker] = workers.made;
    sample("a", job("wave a"));
    sample("b", job("wave b"));
    await worker.answer();
    // The second stage of a waits when c comes.
    sample("c", job("wave c"));
    await workers.answerAll();
    const order = worker.parts.map(
      ({ spec, size }) => `${spec.expressions.z.at(-1)} ${size[0] < 256 ? 1 : 2}`,
    );
    expect(order).toEqual(["a 1", "b 1", "c 1", "a 2", "b 2", "c 2"]);
  });

  it("cannot be held up for ever by the edits of another", async () => {
    const { client, sample, workers } = await start({}, 5e-4);
    const [worker] = workers.made;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const still = sample("still", job("wave"));
    await worker.answer();
    client.sample("still", job("wave", 256, { c: 2 }), (outcome) => still.push(outcome));
    for (let c = 1; c < 60 && !still.map(short).includes("final 256"); c++) {
      sample("dragged", job("wave d", 256, { c }));
      await vi.advanceTimersByTimeAsync(16);
      await worker.answer();
    }
    expect(still.map(short)).toContain("final 256");
  });

  it("prefer the worker that has compiled the text", async () => {
    const { sample, workers } = await start({ workers: 2 }, 5e-4);
    // Small enough for one part each.
    sample("a", job("wave a", 80));
    sample("b", job("wave b", 80));
    await workers.answerAll();
    expect(workers.made.map(({ parts }) => parts.length)).toEqual([1, 1]);
    for (let c = 2; c < 10; c++) {
      sample(c % 3 === 0 ? "a" : "b", job(c % 3 === 0 ? "wave a" : "wave b", 80, { c }));
      await workers.answerAll();
    }
    expect(workers.made.map(({ parts }) => parts.length)).toEqual([4, 6]);
    expect(workers.compiler.compiled).toBe(2);
  });
});

describe("recycling", () => {
  it("gives each buffer back to the worker that filled it, once", async () => {
    const { client, sample, workers } = await start({ workers: 2 }, 1e-4);
    const outcomes = sample("a", job("wave", 1024));
    await workers.answerAll();
    const stage = stageOf(outcomes[1]);
    const before = workers.made.map(({ recycled }) => recycled);
    const buffers = stage.bands.flatMap(({ positions, planes }) => [positions, planes.height?.values]);
    client.recycle(stage);
    for (const array of buffers) expect(array).toHaveLength(0);
    const after = workers.made.map(({ recycled }) => recycled);
    for (const k of [0, 1]) expect(after[k]).toBeGreaterThan(before[k]);
    client.recycle(stage);
    expect(workers.made.map(({ recycled }) => recycled)).toEqual(after);
  });

  it("never touches what is on screen, and keeps no more after 1,000 edits than after 10", async () => {
    const { client, workers } = await start({}, 5e-5);
    const [{ engine }] = workers.made;
    const sum = (stage: SurfaceStage): number =>
      stage.bands.reduce((total, { positions }) => positions.reduce((part, value) => part + value, total), 0);
    let shown: { stage: SurfaceStage; sum: number } | undefined;
    let delivered = 0;
    const most = { early: 0, late: 0 };
    for (let c = 0; c < 1000; c++) {
      client.sample("a", job(c % 50 === 0 ? `wave ${c}` : "wave", 32, { c }), (outcome) => {
        const stage = stageOf(outcome);
        if (shown) {
          // Another surface has been computed since: not into the arrays of this one.
          expect(sum(shown.stage)).toBe(shown.sum);
          client.recycle(shown.stage);
        }
        shown = { stage, sum: sum(stage) };
        delivered++;
      });
      await workers.answerAll();
      const time = c < 10 ? "early" : "late";
      most[time] = Math.max(most[time], engine.kept.bytes);
    }
    expect(delivered).toBeGreaterThanOrEqual(1000);
    expect(most.late).toBeLessThanOrEqual(most.early);
    expect(engine.kept.programs).toBe(8);
    expect(workers.made).toHaveLength(1);
  });
});
