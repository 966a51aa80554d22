import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Dag } from "../calculus/dag";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("where the page's policy forbids to compile WebAssembly", () => {
  it("the tape takes its place", async () => {
    vi.stubGlobal("WebAssembly", {
      Memory: WebAssembly.Memory,
      Module: class {
        constructor() {
          throw new EvalError("refused to compile: 'wasm-unsafe-eval' is not allowed");
        }
      },
    });
    const { backends, fastestBackend } = await import(".");
    expect(backends.wasm.available()).toBe(false);
    expect(fastestBackend().id).toBe("tape");
    expect(() => backends.wasm.create(new Dag(2, 0), [])).toThrow(/not available/);
  });
});

describe("where there is no WebAssembly", () => {
  it("the tape takes its place", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    const { backends, fastestBackend } = await import(".");
    expect(backends.wasm.available()).toBe(false);
    expect(fastestBackend().id).toBe("tape");
  });
});
