import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { disposeAll, job, short, start } from "./testing/fakeClient";
import { settle } from "./testing/fakeWorker";
import type { Outcome } from "./types";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  disposeAll();
  vi.useRealTimers();
});

describe("overtaking", () => {
  it("drops what waits, and what runs of a finer stage", async () => {
    const { sample, workers } = await start({}, 5e-4);
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
    const { sample, workers } = await start({}, 5e-4);
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

  it("recycles the part of a stage whose other part is dropped", async () => {
    const { sample, workers } = await start({ workers: 2 }, 1e-4);
    const old = sample("a", job("wave", 1024));
    const [first] = workers.made;
    await first.answer();
    await first.answer();
    const before = first.recycled;
    sample("a", job("wave", 1024, { c: 2 }));
    await settle();
    expect(first.recycled).toBeGreaterThan(before);
    expect(old).toHaveLength(1);
  });

  it("shows every edit's first stage while edits come faster than a first stage takes", async () => {
    const { client, workers } = await start({}, 5e-4);
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
    const { sample, workers } = await start({ workers: 2 }, 5e-4);
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
    const { sample, workers } = await start({ workers: 2 }, 5e-4);
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
    const { sample, workers } = await start();
    const old = sample("a", job("problem"));
    const recent = sample("a", job("wave"));
    await workers.answerAll();
    expect(old).toEqual([]);
    expect(recent.map(short).at(-1)).toBe("final 256");
  });

  it.each([
    ["a first stage", 0],
    ["a finer stage", 1],
  ])("ends a worker that does not let go of %s", async (_name, answers) => {
    const { sample, workers } = await start({ timeLimit: 60_000 }, 5e-4);
    const old = sample("a", job("endless"));
    const [stuck] = workers.made;
    for (let k = 0; k < answers; k++) await stuck.answer();
    const recent = sample("a", job("wave"));
    expect(stuck.waiting).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(stuck.terminated).toBe(true);
    await workers.answerAll();
    expect(old).toHaveLength(answers);
    expect(recent.map(short).at(-1)).toBe("final 256");
  });

  it("does not reach other slots", async () => {
    const { sample, workers } = await start({}, 5e-4);
    const a = sample("a", job("wave"));
    const b = sample("b", job("wave 2"));
    const again = sample("b", job("wave 3"));
    await workers.answerAll();
    expect(a.map(short)).toEqual(["surface 90", "final 256"]);
    expect(b).toEqual([]);
    expect(again.map(short).at(-1)).toBe("final 256");
  });

  it("forgets a cancelled slot", async () => {
    const { client, sample, workers } = await start();
    const outcomes = sample("a", job("wave"));
    client.cancel("a");
    client.cancel("b");
    await workers.answerAll();
    expect(outcomes).toEqual([]);
  });

  it("may be done by an outcome itself", async () => {
    const { client, workers } = await start({}, 5e-4);
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
