import { describe, expect, it } from "vitest";
import { Random } from "../../../testing/random";
import { Dag } from "../../calculus/dag";
import { wasm } from ".";
import { Arena, sharedArena } from "./memory";

const axis = (n: number) => Float64Array.from({ length: n }, (_, k) => k / n);

describe("Arena", () => {
  it("lends blocks that do not overlap, and grows as needed", () => {
    const arena = new Arena();
    const random = new Random(5);
    const blocks: { start: number; size: number }[] = [];
    for (let k = 0; k < 500; k++) {
      if (blocks.length > 0 && random.next() < 0.4) {
        const [block] = blocks.splice(random.integer(0, blocks.length - 1), 1);
        arena.free(block.start);
      } else {
        const size = random.integer(1, 40_000);
        blocks.push({ start: arena.allocate(size), size });
      }
      const sorted = [...blocks].sort((a, b) => a.start - b.start);
      sorted.forEach(({ start, size }, n) => {
        expect(start % 64).toBe(0);
        const next = sorted[n + 1]?.start ?? arena.memory.buffer.byteLength;
        expect(start + size).toBeLessThanOrEqual(next);
      });
    }
  });

  it("joins what is given back", () => {
    const arena = new Arena();
    const [a, b, c] = [1, 2, 3].map(() => arena.allocate(20_000));
    for (const address of [a, c, b]) arena.free(address);
    expect(arena.allocate(60_000)).toBe(a);
    expect(arena.memory.buffer.byteLength).toBe(65536);
  });

  it("refuses more than its limit, in words, and goes on", () => {
    const arena = new Arena(4 * 65536);
    expect(() => arena.allocate(5 * 65536)).toThrow(/MiB/);
    expect(() => arena.allocate(3 * 65536)).not.toThrow();
  });

  it("knows its blocks", () => {
    expect(() => new Arena().free(64)).toThrow(RangeError);
  });
});

describe("the memory of all programs", () => {
  it("is after 1,000 programs as large as after 10", () => {
    const sizes: number[] = [];
    for (let k = 1; k <= 1000; k++) {
      const dag = new Dag(2, 1);
      const scaled = dag.multiply(dag.constant(k), dag.multiply(dag.variable(0), dag.variable(1)));
      const evaluator = wasm.create(dag, [scaled, dag.unary("sin", scaled)]);
      evaluator.setParameters([k]);
      evaluator.grid(axis(40), axis(30), k % 2 === 0 ? "float32" : "float64");
      evaluator.dispose();
      sizes.push(sharedArena().memory.buffer.byteLength);
    }
    expect(sizes[999]).toBe(sizes[9]);
  });

  it("refuses a grid that would not fit, and the evaluator goes on", () => {
    const dag = new Dag(2, 0);
    const node = dag.add(dag.variable(0), dag.variable(1));
    const evaluator = wasm.create(dag, [node, node, node]);
    expect(() => evaluator.grid(axis(12_000), axis(12_000), "float32")).toThrow(RangeError);
    expect([...evaluator.grid(axis(2), axis(2), "float64")[0]]).toEqual([0, 0.5, 0.5, 1]);
    evaluator.dispose();
  });
});
