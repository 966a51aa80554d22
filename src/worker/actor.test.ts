import { afterEach, describe, expect, it } from "vitest";
import { Caller, type Handlers, type Port, serve } from "./actor";
import { Engine } from "./engine";
import { type Requests, requestShapes, type SampledPart } from "./messages";
import { fakeCompiler, fakeSpec } from "./testing/fakeSurface";

const open: MessagePort[] = [];

function portOf(port: MessagePort): Port {
  open.push(port);
  return {
    post: (message, transfer) => port.postMessage(message, transfer),
    listen: (listener) => {
      port.onmessage = ({ data }) => listener(data);
    },
  };
}

function connect(handlers: Partial<Handlers<Requests>>): {
  caller: Caller<Requests>;
  page: MessagePort;
  worker: MessagePort;
} {
  const { port1, port2 } = new MessageChannel();
  serve<Requests>(portOf(port2), requestShapes, {
    start: () => null,
    sample: () => ({ type: "cancelled" }),
    recycle: () => ({ buffers: 0, bytes: 0 }),
    ...handlers,
  });
  return { caller: new Caller(portOf(port1), requestShapes), page: port1, worker: port2 };
}

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

const part = {
  spec: fakeSpec("wave"),
  quantities: ["height" as const],
  size: [9, 9] as [number, number],
  rows: [0, 8] as [number, number],
};

function computed(): SampledPart {
  const compiler = fakeCompiler();
  const step = new Engine({ compile: compiler.compile }).sample(part);
  let next = step.next();
  while (!next.done) next = step.next();
  if (next.value.type !== "bands") throw new Error(next.value.type);
  return next.value;
}

describe("actor", () => {
  it("matches answers to requests, whatever their order", async () => {
    const order: number[] = [];
    const { caller } = connect({
      recycle: async (buffers) => {
        if (buffers.length === 3) await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(buffers.length);
        return { buffers: buffers.length, bytes: 0 };
      },
    });
    const buffers = (count: number) => Array.from({ length: count }, () => new ArrayBuffer(8));
    const results = [3, 1, 2].map((count) => caller.call("recycle", buffers(count)).result);
    expect((await Promise.all(results)).map((result) => result.buffers)).toEqual([3, 1, 2]);
    expect(order).toEqual([1, 2, 3]);
  });

  it("hands buffers over in both directions", async () => {
    const result = computed();
    const { caller } = connect({ sample: () => result });
    const received = await caller.call("sample", part).result;
    if (received.type !== "bands") throw new Error(received.type);
    expect(received.bands[0].positions).toHaveLength(3 * 81);
    expect(result.bands[0].positions).toHaveLength(0);

    const { buffer } = received.bands[0].positions;
    await caller.call("recycle", [buffer as ArrayBuffer]).result;
    expect(buffer.byteLength).toBe(0);
  });

  it("tells the handler of a cancellation", async () => {
    const { caller } = connect({
      sample: (_part, signal) =>
        new Promise((resolve) => signal.addEventListener("abort", () => resolve({ type: "cancelled" }))),
    });
    const call = caller.call("sample", part);
    call.cancel();
    expect(await call.result).toEqual({ type: "cancelled" });
  });

  it("answers with an error when a handler throws or when its output cannot be sent", async () => {
    const { caller } = connect({
      sample: () => {
        throw new RangeError("too large");
      },
      recycle: () => ({ buffers: 0, bytes: 0, more: () => {} }),
    });
    await expect(caller.call("sample", part).result).rejects.toThrow("too large");
    await expect(caller.call("recycle", []).result).rejects.toThrow();
    expect(await caller.call("start", null).result).toBeNull();
  });

  it.each<[string, unknown]>([
    ["rows outside the grid", { ...part, rows: [0, 9] }],
    ["an empty run of rows", { ...part, rows: [4, 4] }],
    ["a size below two", { ...part, size: [1, 9] }],
    ["an unknown quantity", { ...part, quantities: ["constructor"] }],
    ["a spec of another shape", { ...part, spec: { ...part.spec, expressions: { z: 3 } } }],
    ["no part at all", null],
  ])("refuses %s", async (_name, input) => {
    const { page } = connect({ sample: () => computed() });
    const answers: unknown[] = [];
    const answered = new Promise<void>((resolve) => {
      page.onmessage = ({ data }) => resolve(void answers.push(data));
    });
    page.postMessage({ type: "request", id: 0, name: "sample", input });
    await answered;
    expect(answers).toEqual([{ type: "error", id: 0, message: expect.stringContaining("wrong shape") }]);
  });

  it("rejects an answer of the wrong shape", async () => {
    const wrong = { ...computed(), axes: "none" } as unknown as SampledPart;
    const { caller } = connect({ sample: () => wrong });
    await expect(caller.call("sample", part).result).rejects.toThrow("wrong shape");
  });

  it("ignores what is no message", async () => {
    const { caller, page, worker } = connect({});
    const strange = [
      null,
      7,
      "start",
      [],
      {},
      { type: "answer", id: -1 },
      { type: "request", name: "toString", id: 1 },
    ];
    for (const data of strange) {
      worker.postMessage(data);
      page.postMessage(data);
    }
    expect(await caller.call("start", null).result).toBeNull();
  });
});
