import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { compile } from "../../core";
import type { PointData, SurfaceSpec } from "../../core/types";
import type { WorkerLike } from "../lane";
import { createLocalWorker } from "../localWorker";
import { isPageMessage, type PageMessage, ready } from "../protocol";
import { graphSpec as spec } from "../testing/graphSpec";
import { bundleWorker, createNodeWorker } from "../testing/nodeWorker";
import { SilentWorker } from "../testing/silentWorker";
import { createInspector } from "./client";
import { serveInspections } from "./serve";
import type { InspectionOutcome, Inspector } from "./types";

const parameter = (value: number) => ({ value, min: 0, max: 9, step: 1 });

type Request = Extract<PageMessage, { type: "request" }>;

class Inspecting extends SilentWorker<PageMessage> {
  readonly requests: Request[] = [];
  readonly cancelled: number[] = [];

  constructor(loads: boolean) {
    const heard = (message: PageMessage) => {
      if (message.type === "cancel") this.cancelled.push(message.id);
      else this.requests.push(message);
    };
    super(isPageMessage, heard, loads ? ready : null);
  }

  /** Answers the oldest request that has no answer yet. */
  answer(output: unknown): void {
    const request = this.requests.shift();
    if (!request) throw new Error("nothing was asked");
    this.say({ type: "answer", id: request.id, output });
  }

  get texts(): string[] {
    return this.requests.map(({ input }) => (input as { spec: SurfaceSpec }).spec.expressions.z);
  }
}

const saddle = compile({ kind: "graph", expressions: { z: "u*v" } });
const point: PointData = { ...saddle.at([1, 2]), roundOff: saddle.roundOff([1, 2]) };
const found = { type: "found", value: point };
const none = { type: "found", value: { points: [], truncated: false, lines: false, unresolved: false } };

describe("the client", () => {
  let workers: Inspecting[];
  let loads: boolean;
  let inspector: Inspector;
  let told: string[];
  const last = (): Inspecting => {
    const worker = workers.at(-1);
    if (!worker) throw new Error("no worker was made");
    return worker;
  };
  const create = () => {
    const worker = new Inspecting(loads);
    workers.push(worker);
    return worker;
  };
  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    told = [];
    loads = true;
    inspector = createInspector({
      createWorker: create,
      createFallback: () => Promise.reject(new Error("no fallback here")),
    });
  });
  afterEach(() => {
    inspector.dispose();
    vi.useRealTimers();
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const note =
    (label: string) => (outcome: InspectionOutcome<"point"> | InspectionOutcome<"criticalPoints">) =>
      told.push(`${label}: ${outcome.type === "failure" ? outcome.reason : outcome.type}`);
  const askPoint = (slot: string, z: string, at = [1, 2], changes: Partial<SurfaceSpec> = {}) =>
    inspector.ask("point" === slot ? "p" : slot, "point", { spec: spec(z, changes), at }, note(`${z} ${at}`));
  const askCritical = (z: string, changes: Partial<SurfaceSpec> = {}) =>
    inspector.ask("critical", "criticalPoints", { spec: spec(z, changes) }, note(z));

  it("starts no worker before the first question, and one for all", async () => {
    await settle();
    expect(workers).toHaveLength(0);
    askPoint("a", "u");
    askPoint("b", "v");
    await settle();
    last().answer(found);
    last().answer(found);
    await settle();
    expect(told).toEqual(["u 1,2: found", "v 1,2: found"]);
    expect(workers).toHaveLength(1);
  });

  it("gives the outcome to its own question", async () => {
    const values: PointData[] = [];
    inspector.ask("a", "point", { spec: spec("u*v"), at: [1, 2] }, (outcome, { at }) => {
      if (outcome.type === "found") values.push(outcome.value);
      expect(at).toEqual([1, 2]);
    });
    await settle();
    last().answer(found);
    await settle();
    expect(values).toEqual([point]);
  });

  it("answers of many points of one slot the one under way and the newest", async () => {
    askPoint("a", "u", [0, 0]);
    await settle();
    for (let k = 1; k < 5; k++) askPoint("a", "u", [k, k]);
    expect(last().requests).toHaveLength(1);
    last().answer(found);
    await settle();
    expect(told).toEqual(["u 0,0: found"]);
    expect(last().requests[0].input).toMatchObject({ at: [4, 4] });
    last().answer(found);
    await settle();
    expect(told).toEqual(["u 0,0: found", "u 4,4: found"]);
  });

  it("lets a question about the same text end, and calls off one about another", async () => {
    askCritical("a*u", { parameters: { a: parameter(1) } });
    await settle();
    const [first] = last().requests;
    askCritical("a*u", { parameters: { a: parameter(2) } });
    expect(last().cancelled).toEqual([]);
    askCritical("v");
    expect(last().cancelled).toEqual([first.id]);
    // It was at its end already: nobody wants it.
    last().answer(none);
    await settle();
    expect(last().texts).toEqual(["v"]);
    last().answer(none);
    await settle();
    expect(told).toEqual(["v: found"]);
  });

  it("is silent about what an overtaken question lacked", async () => {
    askPoint("a", "u", [0, 0]);
    await settle();
    askPoint("a", "u", [1, 1]);
    last().answer({ type: "inapplicable" });
    await settle();
    last().answer({ type: "problems", problems: [] });
    await settle();
    expect(told).toEqual(["u 1,1: problems"]);
  });

  it("forgets what was cancelled", async () => {
    askPoint("a", "u");
    await settle();
    askPoint("a", "u", [3, 3]);
    inspector.cancel("a");
    last().answer(found);
    await settle();
    expect(told).toEqual([]);
    expect(last().requests).toEqual([]);
  });

  it("ends the worker when the time is up; the others are asked again", async () => {
    askCritical("u");
    await vi.advanceTimersByTimeAsync(4000);
    askPoint("a", "v");
    await vi.advanceTimersByTimeAsync(1500);
    expect(told).toEqual(["u: timeout"]);
    expect(workers[0].terminated).toBe(true);
    expect(workers).toHaveLength(2);
    last().answer(found);
    await settle();
    expect(told).toEqual(["u: timeout", "v 1,2: found"]);
  });

  it("replaces a worker that does not let go of what was called off", async () => {
    askCritical("u");
    await settle();
    askCritical("v");
    await vi.advanceTimersByTimeAsync(1500);
    expect(workers[0].terminated).toBe(true);
    expect(last().texts).toEqual(["v"]);
    expect(told).toEqual([]);
  });

  it("asks once more when the worker breaks off, and not a third time", async () => {
    askPoint("a", "u");
    await settle();
    last().crash();
    await settle();
    expect(told).toEqual([]);
    last().crash();
    await settle();
    expect(told).toEqual(["u 1,2: crash"]);
    expect(workers).toHaveLength(2);
    askPoint("a", "v");
    await settle();
    last().answer(found);
    await settle();
    expect(told.at(-1)).toBe("v 1,2: found");
  });

  it("refuses an answer of another shape", async () => {
    askPoint("a", "u");
    await settle();
    last().answer({ type: "found", value: { ...point, normal: "up" } });
    await settle();
    expect(told).toEqual(["u 1,2: crash"]);
    expect(last().terminated).toBe(false);
  });

  it("does not count the time in which the worker loads, up to a limit; the newest question is asked then", async () => {
    loads = false;
    askPoint("a", "u", [0, 0]);
    await vi.advanceTimersByTimeAsync(8000);
    askPoint("a", "u", [1, 1]);
    last().say(ready);
    await settle();
    last().answer(found);
    await settle();
    expect(told).toEqual(["u 1,1: found"]);
  });

  it("says so where neither a worker nor its place can be had, and tries again with the next question", async () => {
    loads = false;
    askPoint("a", "u");
    await vi.advanceTimersByTimeAsync(30_500);
    expect(told).toEqual(["u 1,2: crash"]);
    askPoint("a", "v");
    await settle();
    expect(told.at(-1)).toBe("v 1,2: crash");
  });

  it("goes on on the main thread where workers are refused", async () => {
    vi.useRealTimers();
    const here = createInspector({
      createWorker: () => {
        throw new Error("no workers here");
      },
      createFallback: () => createLocalWorker(serveInspections),
    });
    const outcome = await new Promise<InspectionOutcome<"point">>((resolve) => {
      here.ask("a", "point", { spec: spec("u*v"), at: [1, 2] }, resolve);
    });
    expect(outcome).toEqual(found);
    here.dispose();
  });

  it("is silent after its end", async () => {
    askPoint("a", "u");
    await settle();
    inspector.dispose();
    expect(last().terminated).toBe(true);
    last().answer(found);
    await settle();
    expect(told).toEqual([]);
  });
});

describe("the real worker on a thread", () => {
  let code: string;
  beforeAll(async () => {
    code = await bundleWorker(new URL("../inspect/worker.ts", import.meta.url));
  }, 120_000);
  const create = () => createNodeWorker(code);

  it("gives what the library gives", async () => {
    const inspector = createInspector({ createWorker: create, timeLimit: 60_000 });
    const wave = spec("e^(-c*u)*sin(u)*sin(v)", { parameters: { c: parameter(0.1) } });
    const [at, list] = await Promise.all([
      new Promise((resolve) => inspector.ask("a", "point", { spec: wave, at: [2, 1] }, resolve)),
      new Promise((resolve) => inspector.ask("b", "criticalPoints", { spec: wave }, resolve)),
    ]);
    const surface = compile(wave);
    const roundOff = surface.roundOff([2, 1]);
    expect(at).toEqual({ type: "found", value: { ...surface.at([2, 1]), roundOff } });
    expect(list).toEqual({ type: "found", value: surface.criticalPoints() });
    inspector.dispose();
  }, 120_000);

  it("is ended when it does not come back in time", async () => {
    const made: { ended: boolean }[] = [];
    const watched = (): WorkerLike => {
      const worker = create();
      const life = { ended: false };
      made.push(life);
      const terminate = () => {
        life.ended = true;
        worker.terminate();
      };
      return { ...worker, terminate };
    };
    const inspector = createInspector({ createWorker: watched, timeLimit: 10 });
    const long = Array.from({ length: 400 }, (_, k) => `sin(${k + 1}*u*v)^2`).join("+");
    const outcome = await new Promise<InspectionOutcome<"criticalPoints">>((resolve) => {
      inspector.ask("a", "criticalPoints", { spec: spec(long) }, resolve);
    });
    expect(outcome).toEqual({ type: "failure", reason: "timeout" });
    expect(made).toEqual([{ ended: true }]);
    inspector.dispose();
  }, 120_000);
});
