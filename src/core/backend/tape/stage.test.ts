import { describe, expect, it } from "vitest";
import { Dag } from "../../calculus/dag";
import { fuse } from "./fuse";
import { memory } from "./memory";
import { Stage } from "./stage";

const dag = new Dag(2, 0);
const [u, v] = [dag.variable(0), dag.variable(1)];
const uv = dag.multiply(u, v);

describe("fuse", () => {
  const loopsOf = (...nodes: number[]) => fuse(dag, nodes, new Set([nodes.at(-1) as number]));

  it("computes a product with the one operation that uses it", () => {
    const sum = dag.add(uv, u);
    expect(loopsOf(uv, sum)).toEqual([{ node: sum, loop: "multiplyAdd", args: [u, v, u] }]);
    const difference = dag.subtract(u, uv);
    expect(loopsOf(uv, difference)).toEqual([{ node: difference, loop: "subtractProduct", args: [u, v, u] }]);
    const other = dag.subtract(uv, u);
    expect(loopsOf(uv, other)).toEqual([{ node: other, loop: "multiplySubtract", args: [u, v, u] }]);
  });

  it("leaves a product that is used twice, or wanted itself", () => {
    const sum = dag.add(uv, u);
    const sine = dag.unary("sin", uv);
    expect(fuse(dag, [uv, sum, sine], new Set([sum, sine]))).toHaveLength(3);
    expect(fuse(dag, [uv, sum], new Set([uv, sum]))).toHaveLength(2);
    expect(loopsOf(uv, dag.square(uv))).toHaveLength(2);
  });

  it("puts no more than two operations into a pass", () => {
    const cubed = dag.multiply(uv, v);
    const sum = dag.add(cubed, u);
    expect(loopsOf(uv, cubed, sum).map(({ loop }) => loop)).toEqual(["multiplyTwice", "add"]);
  });
});

describe("Stage", () => {
  it("keeps inputs and results while it uses places of other values again", () => {
    const chain = [uv];
    for (let k = 0; k < 60; k++) {
      const last = chain[chain.length - 1];
      chain.push(k % 2 === 0 ? dag.unary("cos", last) : dag.subtract(last, u));
    }
    const results = [chain[30], chain[60]];
    const stage = new Stage(dag, chain, results, [u], [v]);
    const places = new Set(chain.map((node) => stage.place(node)));
    expect(places.size).toBeLessThan(6);
    memory[stage.place(u)] = 0.4;
    memory.set([1, -2, 3], stage.place(v));
    stage.run(3);
    [1, -2, 3].forEach((y, k) => {
      let value = 0.4 * y;
      const expected = [value];
      for (let n = 0; n < 60; n++) {
        value = n % 2 === 0 ? Math.cos(value) : value - 0.4;
        expected.push(value);
      }
      expect(memory[stage.place(results[0]) + k]).toBe(expected[30]);
      expect(memory[stage.place(results[1]) + k]).toBe(expected[60]);
      expect(memory[stage.place(v) + k]).toBe(y);
    });
  });
});
