import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isEmptyStage } from "./assemble";
import { type ClientOptions, createClient } from "./client";
import { fakeCompiler, fakeSpec } from "./testing/fakeSurface";
import { FakeWorkers, settle } from "./testing/fakeWorker";
import type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "./types";

const job = (text: string, points = 256, values?: Record<string, number>): SampleJob => ({
  spec: fakeSpec(text, values),
  quantities: ["height"],
  size: [points, points],
});

/** What arrived, as text: "surface 90", "final 256", "problems", "timeout". */
const short = (outcome: Outcome): string => {
  if (outcome.type === "problems") return "problems";
  if (outcome.type === "failure") return outcome.reason;
  return `${outcome.stage.final ? "final" : "surface"} ${outcome.stage.size[0]}`;
};

let client: CurvatureClient;
let workers: FakeWorkers;

async function start(options: ClientOptions = {}, perVertex?: number): Promise<void> {
  workers = new FakeWorkers(perVertex);
  client = createClient({ workers: 1, createWorker: workers.create, createFallback: noFallback, ...options });
  await settle();
}

const noFallback = (): never => {
  throw new Error("no fallback here");
};

/** Samples into a list of what arrived. */
function sample(slot: string, wanted: SampleJob): Outcome[] {
  const outcomes: Outcome[] = [];
  client.sample(slot, wanted, (outcome) => outcomes.push(outcome));
  return outcomes;
}

const stageOf = (outcome: Outcome): SurfaceStage => {
  if (outcome.type !== "surface") throw new Error(outcome.type);
  return outcome.stage;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  client.dispose();
  vi.useRealTimers();
});

describe("stages of a surface", () => {
  it("come coarse first, and the last one is the surface wanted", async () => {
    await start({}, 5e-4);
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
    await start({}, 1e-5);
    sample("a", job("wave"));
    await workers.answerAll();
    const outcomes = sample("a", job("wave", 256, { c: 2 }));
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["final 256"]);
  });

  it("are split by rows over the workers when they are large", async () => {
    await start({ workers: 2 }, 1e-4);
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

  it("say that a surface is undefined everywhere only at the end", async () => {
    await start({}, 5e-4);
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
    await start();
    const outcomes = sample("a", job("problem"));
    await workers.answerAll();
    expect(outcomes).toEqual([
      { type: "problems", problems: [{ field: "z", message: "cannot be read", start: 0, end: 7 }] },
    ]);
  });

  it("have at least two points along each side", async () => {
    await start();
    const outcomes = sample("a", { ...job("wave"), size: [0, Number.NaN] });
    await workers.answerAll();
    expect(stageOf(outcomes[0]).size).toEqual([2, 2]);
  });
});

describe("overtaking", () => {
  it("drops what waits, and what runs of a finer stage", async () => {
    await start({}, 5e-4);
    const [worker] = workers.made;
    const old = sample("a", job("wave"));
    await settle();
    await worker.answer();
    expect(old.map(short)).toEqual(["surface 90"]);
    expect(worker.waiting).toHaveLength(1);

    const skipped = sample("a", job("wave", 256, { c: 2 }));
    const recent = sample("a", job("wave", 256, { c: 3 }));
    expect(worker.cancelled).toEqual([worker.waiting[0].id]);
    await workers.answerAll();
    expect(old).toHaveLength(1);
    expect(skipped).toEqual([]);
    expect(recent.map(short).at(-1)).toBe("final 256");
    expect(worker.parts.map(({ spec }) => spec.parameters.c.value)).not.toContain(2);
  });

  it("recycles a result unseen that came in spite of the cancellation", async () => {
    await start({}, 5e-4);
    const [worker] = workers.made;
    const old = sample("a", job("wave"));
    await settle();
    await worker.answer();
    sample("a", job("wave", 256, { c: 2 }));
    const request = worker.waiting.shift();
    if (!request) throw new Error("nothing is computed");
    worker.finish(request);
    await settle();
    expect(old).toHaveLength(1);
    expect(worker.recycled).toBeGreaterThan(0);
  });

  it("shows every edit's first stage while edits come faster than a first stage takes", async () => {
    await start({}, 5e-4);
    const [worker] = workers.made;
    const shown: string[] = [];
    const edit = (c: number): void =>
      client.sample("a", job("wave", 256, { c }), (outcome) => shown.push(`${c} ${short(outcome)}`));
    edit(1);
    for (let c = 2; c < 20; c += 2) {
      // Two edits come in while one first stage is computed; the older of the two is never begun.
      edit(c);
      edit(c + 1);
      await worker.answer();
    }
    expect(shown).toHaveLength(9);
    expect(shown.map((text) => Number.parseInt(text, 10))).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17]);
    await workers.answerAll();
    expect(shown.at(-1)).toBe("19 final 256");
  });

  it("never delivers an older surface after a newer one", async () => {
    await start({ workers: 2 }, 5e-4);
    sample("warm", job("wave"));
    sample("up", job("wave"));
    await workers.answerAll();
    expect(workers.made).toHaveLength(2);

    const [first, second] = workers.made;
    const old = sample("a", job("wave"));
    const recent = sample("a", job("wave", 256, { c: 2 }));
    expect([first.waiting.length, second.waiting.length]).toEqual([1, 1]);
    await second.answer();
    expect(recent).toHaveLength(1);
    const request = first.waiting[0];
    first.waiting.shift();
    first.finish(request);
    await settle();
    expect(old).toEqual([]);
  });

  it("never delivers an older surface after the problems of a newer text", async () => {
    await start({ workers: 2 }, 5e-4);
    sample("warm", job("wave"));
    sample("up", job("wave"));
    await workers.answerAll();
    const [first, second] = workers.made;
    const old = sample("a", job("wave"));
    const recent = sample("a", job("problem"));
    await second.answer();
    expect(recent.map(short)).toEqual(["problems"]);
    expect(first.cancelled).toEqual([first.waiting[0].id]);
    await first.answer();
    expect(old).toEqual([]);
  });

  it("is silent about the problems of an overtaken text", async () => {
    await start();
    const old = sample("a", job("problem"));
    const recent = sample("a", job("wave"));
    await workers.answerAll();
    expect(old).toEqual([]);
    expect(recent.map(short).at(-1)).toBe("final 256");
  });

  it("ends a worker that does not let go of overtaken work", async () => {
    await start({ timeLimit: 60_000 });
    const old = sample("a", job("endless"));
    const recent = sample("a", job("wave"));
    const [stuck] = workers.made;
    expect(stuck.waiting).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(stuck.terminated).toBe(true);
    await workers.answerAll();
    expect(old).toEqual([]);
    expect(recent.map(short).at(-1)).toBe("final 256");
  });

  it("does not reach other slots", async () => {
    await start({}, 5e-4);
    const a = sample("a", job("wave"));
    const b = sample("b", job("wave 2"));
    const again = sample("b", job("wave 3"));
    await workers.answerAll();
    expect(a.map(short)).toEqual(["surface 90", "final 256"]);
    expect(b).toEqual([]);
    expect(again.map(short).at(-1)).toBe("final 256");
  });

  it("forgets a cancelled slot", async () => {
    await start();
    const outcomes = sample("a", job("wave"));
    client.cancel("a");
    client.cancel("b");
    await workers.answerAll();
    expect(outcomes).toEqual([]);
  });

  it("may be done by an outcome itself", async () => {
    await start({}, 5e-4);
    const inner: Outcome[] = [];
    const outer: Outcome[] = [];
    client.sample("a", job("wave"), (outcome) => {
      outer.push(outcome);
      client.sample("a", job("wave", 200), (next) => inner.push(next));
    });
    await workers.answerAll();
    expect(outer).toHaveLength(1);
    expect(inner.map(short).at(-1)).toBe("final 200");
  });
});

describe("slots", () => {
  it("get their first stages before any finer one, then the finer ones in turn", async () => {
    await start({}, 5e-4);
    const [worker] = workers.made;
    for (const slot of ["a", "b", "c"]) sample(slot, job(`wave ${slot}`));
    await workers.answerAll();
    const order = worker.parts.map(({ spec, size }) => `${spec.expressions.z.at(-1)}${size[0]}`);
    expect(order).toEqual(["a90", "b90", "c90", "a256", "b256", "c256"]);
  });

  it("cannot be held up for ever by the edits of another", async () => {
    await start({}, 5e-4);
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
    await start({ workers: 2 }, 5e-4);
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

describe("a job that fails", () => {
  it("ends its worker at the time limit; the others go on with a fresh one", async () => {
    await start({ timeLimit: 5000 });
    const endless = sample("a", job("endless"));
    const innocent = sample("b", job("wave"));
    await vi.advanceTimersByTimeAsync(4000);
    expect(endless).toEqual([]);
    expect(workers.made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect(workers.made[0].terminated).toBe(true);
    expect(endless).toEqual([
      {
        type: "failure",
        reason: "timeout",
        message: "This surface took longer than 5 s to compute and was stopped.",
        detail: expect.any(String),
      },
    ]);
    await workers.answerAll();
    expect(innocent.map(short).at(-1)).toBe("final 256");
    const next = sample("a", job("wave"));
    await workers.answerAll();
    expect(next.map(short).at(-1)).toBe("final 256");
    expect(workers.made).toHaveLength(2);
  });

  it("has one time limit for all its stages", async () => {
    await start({ timeLimit: 1000 }, 5e-4);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const outcomes = sample("a", job("wave"));
    await vi.advanceTimersByTimeAsync(700);
    await workers.made[0].answer();
    await vi.advanceTimersByTimeAsync(400);
    expect(outcomes.map(short)).toEqual(["surface 90", "timeout"]);
  });

  it("is tried once more when its worker dies", async () => {
    await start();
    const outcomes = sample("a", job("wave"));
    await settle();
    workers.made[0].crash();
    expect(workers.made[0].terminated).toBe(true);
    await workers.answerAll();
    expect(workers.made).toHaveLength(2);
    expect(outcomes.map(short).at(-1)).toBe("final 256");
  });

  it("is given up when the second worker dies as well", async () => {
    await start();
    const outcomes = sample("a", job("deadly"));
    const innocent = sample("b", job("wave"));
    await settle();
    workers.alive[0].crash();
    await settle();
    expect(outcomes).toEqual([]);
    workers.alive[0].crash();
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["crash"]);
    expect(outcomes[0]).toMatchObject({ detail: "out of memory" });
    expect(innocent.map(short).at(-1)).toBe("final 256");
  });

  it("says so when the engine throws", async () => {
    await start();
    const outcomes = sample("a", job("broken"));
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["crash"]);
    expect(outcomes[0]).toMatchObject({ detail: expect.stringContaining("not a function") });
    expect(outcomes[0]).not.toMatchObject({ message: expect.stringContaining("not a function") });
    expect(workers.made).toHaveLength(1);
  });

  it("says so when the spec cannot be sent", async () => {
    await start();
    const { spec } = job("wave");
    const unsendable = { ...spec, definitions: (() => "") as unknown as string };
    const outcomes = sample("a", { ...job("wave"), spec: unsendable });
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["crash"]);
    const next = sample("a", job("wave"));
    await workers.answerAll();
    expect(next.map(short).at(-1)).toBe("final 256");
  });

  it("is tried once more after an answer of the wrong shape", async () => {
    await start();
    const outcomes = sample("a", job("wave"));
    await settle();
    await workers.made[0].answer({ type: "bands", bands: "none" });
    expect(outcomes).toEqual([]);
    await workers.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
  });

  it("is not another one's fault: a listener that throws is reported, and the rest goes on", async () => {
    await start({}, 5e-4);
    const uncaught: unknown[] = [];
    const queue = globalThis.queueMicrotask;
    vi.stubGlobal("queueMicrotask", (callback: () => void) =>
      queue(() => {
        try {
          callback();
        } catch (error) {
          uncaught.push(error);
        }
      }),
    );
    client.sample("a", job("wave a"), () => {
      throw new Error("the page's own mistake");
    });
    const innocent = sample("b", job("wave b"));
    await workers.answerAll();
    vi.unstubAllGlobals();
    expect(uncaught).toHaveLength(2);
    expect(innocent.map(short)).toEqual(["surface 90", "final 256"]);
  });

  it("is not disturbed by messages of somebody else", async () => {
    await start();
    const outcomes = sample("a", job("wave"));
    for (const data of [null, "ready", { type: "answer" }, { type: "answer", id: 9e9, output: null }]) {
      workers.made[0].say(data);
    }
    await workers.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
  });
});

describe("workers", () => {
  it("are one from the start, and more when something waits", async () => {
    await start({ workers: 3 }, 5e-4);
    expect(workers.made).toHaveLength(1);
    sample("a", job("wave"));
    await workers.answerAll();
    expect(workers.made).toHaveLength(3);
    expect(workers.alive).toHaveLength(3);
  });

  it("give way to the main thread when they cannot be started", async () => {
    const fallback = new FakeWorkers();
    await start({
      createWorker: () => {
        throw new DOMException("blocked by policy", "SecurityError");
      },
      createFallback: fallback.create,
    });
    const outcomes = sample("a", job("wave"));
    await fallback.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
    expect(fallback.made).toHaveLength(1);
  });

  it("give way to the main thread when they die at the start", async () => {
    const [broken, fallback] = [new FakeWorkers(), new FakeWorkers()];
    broken.starts = false;
    await start({ createWorker: broken.create, createFallback: fallback.create, workers: 4 });
    const outcomes = sample("a", job("wave"));
    await settle();
    await fallback.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
    expect(broken.made).toHaveLength(2);
    expect(fallback.made).toHaveLength(1);
  });

  it("stay as many as they are when no more can be started", async () => {
    await start({ workers: 4 }, 5e-4);
    workers.starts = false;
    const outcomes = sample("a", job("wave"));
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["surface 90", "final 256"]);
    expect(workers.made).toHaveLength(3);
    expect(workers.alive).toHaveLength(1);
  });

  it("that fail all, and the main thread too, fail the job and are tried again by the next", async () => {
    const later = new FakeWorkers();
    let works = false;
    const create = () => (works ? later.create() : noFallback());
    await start({ createWorker: create, createFallback: create });
    const outcomes = sample("a", job("wave"));
    await settle();
    expect(outcomes.map(short)).toEqual(["crash"]);
    works = true;
    const next = sample("a", job("wave"));
    await later.answerAll();
    expect(next.map(short).at(-1)).toBe("final 256");
  });

  it("are none with 0: the fallback computes", async () => {
    const fallback = new FakeWorkers();
    await start({ workers: 0, createFallback: fallback.create });
    const outcomes = sample("a", job("wave"));
    await fallback.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
    expect(workers.made).toEqual([]);
  });

  it("end with the client, which is silent from then on", async () => {
    await start({ workers: 2 }, 5e-4);
    const outcomes = sample("a", job("wave"));
    await settle();
    client.dispose();
    expect(workers.alive).toEqual([]);
    const request = workers.made[0].waiting[0];
    workers.made[0].finish(request);
    await settle();
    expect(outcomes).toEqual([]);
  });
});

describe("recycling", () => {
  it("gives each buffer back to the worker that filled it, once", async () => {
    await start({ workers: 2 }, 1e-4);
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
    await start({}, 5e-5);
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
