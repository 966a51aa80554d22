import { describe, expect, it } from "vitest";
import { Code, integerAdd, integerConstant, integerSubtract, load, store } from "./code";
import { encodeModule } from "./module";
import { anyTrue, constant, eq, mul } from "./vectors";

function run(module: Uint8Array<ArrayBuffer>, functions: Record<string, (x: number) => number> = {}) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module), { m: { memory }, f: functions });
  return { exports: instance.exports as Record<string, (...x: number[]) => number>, memory };
}

describe("encodeModule", () => {
  it("makes functions that read and write the imported memory", () => {
    const code = new Code(["i32", "i32"], new Map());
    const [address, count] = [code.parameter(0), code.parameter(1)];
    code.loopWhile(count, () => {
      store(code, address, 0, mul(load(address, 0), constant(-2.5)));
      code.set(address, integerAdd(address, integerConstant(16)));
      code.set(count, integerSubtract(count, integerConstant(1)));
    });
    const { exports, memory } = run(encodeModule([], [code.finish("scale")]));
    const doubles = new Float64Array(memory.buffer);
    doubles.set([1, 2, 3, 4, 5, 6], 4);
    exports.scale(32, 2);
    expect([...doubles.subarray(4, 10)]).toEqual([-2.5, -5, -7.5, -10, 5, 6]);
  });

  it("numbers imports before functions and shares types", () => {
    const name = (x: number) => {
      const code = new Code([], new Map());
      anyTrue(eq(constant(x), constant(1)))(code);
      return code.finish(`is ${x} one?`, ["i32"]);
    };
    const imports = ["first", "second"].map((name) => ({
      name,
      parameters: ["f64"] as const,
      results: ["f64"] as const,
    }));
    const module = encodeModule(imports, [name(1), name(2)]);
    expect(WebAssembly.validate(module)).toBe(true);
    const { exports } = run(module, { first: Math.sin, second: Math.cos });
    expect(exports["is 1 one?"]()).toBe(1);
    expect(exports["is 2 one?"]()).toBe(0);
  });
});

describe("Code", () => {
  it("uses a local again when it was given back, and keeps what a scope returns", () => {
    const code = new Code([], new Map());
    const first = code.let(constant(1));
    code.release(first);
    const [kept] = code.scope(() => {
      const a = code.let(constant(2));
      const b = code.let(constant(3));
      expect(a.index).toBe(first.index);
      return [b];
    });
    const next = code.let(constant(4));
    expect(next.index).toBe(first.index);
    expect(next.index).not.toBe(kept.index);
  });
});
