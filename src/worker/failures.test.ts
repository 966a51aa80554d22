import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { disposeAll, job, noFallback, short, start } from "./testing/fakeClient";
import { FakeWorkers, settle } from "./testing/fakeWorker";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  disposeAll();
  vi.useRealTimers();
});

describe("a job that fails", () => {
  it("ends its worker at the time limit; the others go on with a fresh one", async () => {
    const { sample, workers } = await start({ timeLimit: 5000 });
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
    const { sample, workers } = await start({ timeLimit: 1000 }, 5e-4);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const outcomes = sample("a", job("wave"));
    await vi.advanceTimersByTimeAsync(700);
    await workers.made[0].answer();
    await vi.advanceTimersByTimeAsync(400);
    expect(outcomes.map(short)).toEqual(["surface 90", "timeout"]);
  });

  it("is tried once more when its worker dies", async () => {
    const { sample, workers } = await start();
    const outcomes = sample("a", job("wave"));
    await settle();
    workers.made[0].crash();
    expect(workers.made[0].terminated).toBe(true);
    await workers.answerAll();
    expect(workers.made).toHaveLength(2);
    expect(outcomes.map(short).at(-1)).toBe("final 256");
  });

  it("is given up when the second worker dies as well", async () => {
    const { sample, workers } = await start();
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
    const { sample, workers } = await start();
    const outcomes = sample("a", job("broken"));
    await workers.answerAll();
    expect(outcomes.map(short)).toEqual(["crash"]);
    expect(outcomes[0]).toMatchObject({ detail: expect.stringContaining("not a function") });
    expect(outcomes[0]).not.toMatchObject({ message: expect.stringContaining("not a function") });
    expect(workers.made).toHaveLength(1);
  });

  it("says so when the spec cannot be sent", async () => {
    const { sample, workers } = await start();
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
    const { sample, workers } = await start();
    const outcomes = sample("a", job("wave"));
    await settle();
    await workers.made[0].answer({ type: "bands", bands: "none" });
    expect(outcomes).toEqual([]);
    await workers.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
  });

  it("is not another one's fault: a listener that throws is reported, and the rest goes on", async () => {
    const { client, sample, workers } = await start({}, 5e-4);
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
    const { sample, workers } = await start();
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
    const { sample, workers } = await start({ workers: 3 }, 5e-4);
    expect(workers.made).toHaveLength(1);
    sample("a", job("wave"));
    await workers.answerAll();
    expect(workers.made).toHaveLength(3);
    expect(workers.alive).toHaveLength(3);
  });

  it("give way to the main thread when they cannot be started", async () => {
    const fallback = new FakeWorkers();
    const { sample } = await start({
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
    const { sample } = await start({
      createWorker: broken.create,
      createFallback: fallback.create,
      workers: 4,
    });
    const outcomes = sample("a", job("wave"));
    await settle();
    await fallback.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
    expect(broken.made).toHaveLength(2);
    expect(fallback.made).toHaveLength(1);
  });

  it("stay as many as they are when no more can be started", async () => {
    const { sample, workers } = await start({ workers: 4 }, 5e-4);
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
    const { sample } = await start({ createWorker: create, createFallback: create });
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
    const { sample, workers } = await start({ workers: 0, createFallback: fallback.create });
    const outcomes = sample("a", job("wave"));
    await fallback.answerAll();
    expect(outcomes.map(short).at(-1)).toBe("final 256");
    expect(workers.made).toEqual([]);
  });

  it("end with the client, which is silent from then on", async () => {
    const { client, sample, workers } = await start({ workers: 2 }, 5e-4);
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
