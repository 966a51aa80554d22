import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { SurfaceSpec } from "../../core/types";
import { graphSpec as spec } from "../testing/graphSpec";
import { bundleWorker, createNodeWorker } from "../testing/nodeWorker";
import { SilentWorker } from "../testing/silentWorker";
import { answer } from "./answer";
import { SymbolicClient } from "./client";
import { isSymbolicAnswer, isSymbolicQuestion, type SymbolicAnswer, type SymbolicQuestion } from "./messages";
import { symbolicTexts } from "./texts";
import type { Derivatives, SymbolicRequest } from "./types";

const request = (z: string, changes: Partial<SurfaceSpec> = {}): SymbolicRequest => ({
  spec: spec(z, changes),
  field: "z",
});
const tex: Derivatives = { fu: "1", fv: "2", fuu: "3", fuv: "4", fvv: "5" };

class Deriving extends SilentWorker<SymbolicQuestion> {
  readonly questions: SymbolicQuestion[] = [];

  constructor(isReady = true) {
    super(
      isSymbolicQuestion,
      (question) => this.questions.push(question),
      isReady ? { type: "ready" } : null,
    );
  }

  /** Says it of the newest question. */
  found(): void {
    this.say({ type: "found", id: this.questions.at(-1)?.id ?? -1, tex });
  }

  end(failure: Extract<SymbolicAnswer, { type: "end" }>["failure"] = null): void {
    this.say({ type: "end", id: this.questions.at(-1)?.id ?? -1, failure });
  }
}

describe("the client", () => {
  let workers: Deriving[];
  let isReady: boolean;
  let client: SymbolicClient;
  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    isReady = true;
    client = new SymbolicClient({
      createWorker: () => {
        const worker = new Deriving(isReady);
        workers.push(worker);
        return worker;
      },
    });
  });
  afterEach(() => {
    client.dispose();
    vi.useRealTimers();
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);

  it("starts no worker before the first question, and one for all", async () => {
    expect(workers).toHaveLength(0);
    for (let round = 0; round < 2; round++) {
      const result = client.derivatives(request("u"));
      await settle();
      workers[0].found();
      workers[0].end();
      expect(await result).toEqual({ tex, simplified: true });
    }
    expect(workers).toHaveLength(1);
  });

  it("ends the worker when the time is up, and says so", async () => {
    const result = client.derivatives(request("u"));
    await settle();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toEqual({ code: "slow", reason: symbolicTexts.slow(undefined) });
    expect(workers[0].terminated).toBe(true);
    const next = client.derivatives(request("v"));
    await settle();
    workers[1].found();
    workers[1].end();
    expect(await next).toMatchObject({ tex });
  });

  it("gives what was found when the time is up", async () => {
    const result = client.derivatives(request("u"));
    await settle();
    workers[0].found();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toEqual({ tex, simplified: false });
    expect(workers[0].terminated).toBe(true);
  });

  it("does not count the time in which the worker loads, up to a limit", async () => {
    isReady = false;
    const result = client.derivatives(request("u"));
    await vi.advanceTimersByTimeAsync(5000);
    workers[0].say({ type: "ready" });
    await settle();
    workers[0].found();
    workers[0].end();
    expect(await result).toMatchObject({ tex });

    workers[0].crash();
    const never = client.derivatives(request("u"));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await never).toMatchObject({ code: "crash" });
  });

  it("tells why there is no answer", async () => {
    const result = client.derivatives(request("gamma(u)"));
    await settle();
    workers[0].end({ code: "unsupported", function: "gamma" });
    expect(await result).toEqual({
      code: "unsupported",
      function: "gamma",
      reason: symbolicTexts.unsupported("gamma"),
    });
  });

  it("is aborted: at once, and with it the worker", async () => {
    const controller = new AbortController();
    const result = client.derivatives(request("u"), { signal: controller.signal });
    const next = client.derivatives(request("v"));
    await settle();
    controller.abort(new Error("typed on"));
    await expect(result).rejects.toThrow("typed on");
    expect(workers[0].terminated).toBe(true);
    await settle();
    expect(workers[1].questions[0].request.spec.expressions.z).toBe("v");
    workers[1].found();
    workers[1].end();
    expect(await next).toMatchObject({ tex });
  });

  it("asks nothing for a question that was aborted while it waited", async () => {
    const controller = new AbortController();
    const first = client.derivatives(request("u"));
    const second = client.derivatives(request("v"), { signal: controller.signal });
    controller.abort();
    await settle();
    workers[0].found();
    workers[0].end();
    await first;
    await expect(second).rejects.toBe(controller.signal.reason);
    expect(workers[0].questions).toHaveLength(1);
    expect(workers[0].terminated).toBe(false);
  });

  it("outlives a worker that breaks off, cannot be made, or says anything at all", async () => {
    const result = client.derivatives(request("u"));
    await settle();
    workers[0].say({ type: "found", id: 0, tex: { fu: 1 } });
    workers[0].say({ type: "end", id: 77, failure: null });
    workers[0].crash();
    expect(await result).toMatchObject({ code: "crash" });
    const without = new SymbolicClient({ createWorker: () => Promise.reject(new Error("forbidden")) });
    expect(await without.derivatives(request("u"))).toMatchObject({ code: "crash" });
    const throwing = new SymbolicClient({
      createWorker: () => {
        throw new Error("no workers here");
      },
    });
    expect(await throwing.derivatives(request("u"))).toMatchObject({ code: "crash" });
  });
});

describe("the answer", () => {
  const answersTo = (asked: SymbolicRequest) => {
    const answers: SymbolicAnswer[] = [];
    answer({ id: 3, request: asked }, (message) => answers.push(structuredClone(message)));
    for (const one of answers) expect(isSymbolicAnswer(one)).toBe(true);
    return answers;
  };
  const endOf = (asked: SymbolicRequest) => answersTo(asked).at(-1);

  it("comes in messages of their shape", () => {
    const answers = answersTo(request("u^2*v"));
    expect(answers[0]).toMatchObject({ type: "found", id: 3, tex: { fuv: "2 \\, u" } });
    expect(answers.at(-1)).toEqual({ type: "end", id: 3, failure: null });
  });

  it("is about the field that was asked for", () => {
    const surface = spec("", { kind: "parametric", expressions: { x: "u", y: "u^2*v", z: "v" } });
    expect(answersTo({ spec: surface, field: "y" })[0]).toMatchObject({ tex: { fuu: "2 \\, v" } });
  });

  it("tells what is wrong with the question", () => {
    expect(endOf(request("erf(u)"))).toMatchObject({ failure: { code: "unsupported", function: "erf" } });
    expect(endOf(request("u +"))).toMatchObject({ failure: { code: "unreadable" } });
    expect(endOf({ spec: spec("u"), field: "x" })).toMatchObject({ failure: { code: "unreadable" } });
    expect(endOf(request("u", { variables: ["u", "v", "w"] }))).toMatchObject({
      failure: { code: "unreadable" },
    });
    expect(endOf(request("u", { domain: { u: ["0", "q"] } }))).toMatchObject({
      failure: { code: "unreadable" },
    });
    expect(endOf(request("log(-1-u^2)"))).toMatchObject({ failure: { code: "undefined" } });
  });
});

describe("the real worker on a thread", () => {
  let code: string;
  beforeAll(async () => {
    code = await bundleWorker(new URL("../symbolic/worker.ts", import.meta.url));
  }, 120_000);

  it("differentiates, and is ended where it goes on for too long", async () => {
    // Loading and a first answer take a while on a busy machine; the second formula goes on for minutes.
    const patient = new SymbolicClient({ createWorker: () => createNodeWorker(code), timeLimit: 60_000 });
    const result = await patient.derivatives(
      request("e^(-c*u)*sin(u)*sin(v)", { parameters: { c: { value: 0.1, min: 0, max: 1, step: 0.1 } } }),
    );
    expect(result).toMatchObject({ simplified: true });
    patient.dispose();

    const sum = Array.from({ length: 30 }, (_, k) => `sin(${k + 1}*u)*cos(${k + 2}*v)`).join("+");
    const hasty = new SymbolicClient({ createWorker: () => createNodeWorker(code), timeLimit: 3000 });
    const cut = await hasty.derivatives(request(sum));
    expect("tex" in cut ? cut.simplified : cut.code === "slow" ? false : cut.code).toBe(false);
    hasty.dispose();
  }, 120_000);
});
