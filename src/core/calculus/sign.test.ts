import { expect, it } from "vitest";
import { evaluateNodes } from "../../testing/evaluateDag";
import { Random } from "../../testing/random";
import { Dag, type Node } from "./dag";
import { type Sign, signOf } from "./sign";

it("knows the sign of what is above or not below zero by its form", () => {
  const dag = new Dag(2, 0);
  const [u, v] = [dag.variable(0), dag.variable(1)];
  const cases: [Node, Sign][] = [
    [dag.add(dag.square(u), dag.constant(1)), "positive"],
    [dag.add(dag.square(u), dag.square(v)), "nonnegative"],
    [dag.multiply(dag.abs(u), dag.unary("exp", v)), "nonnegative"],
    [dag.sqrt(dag.add(dag.constant(2), dag.abs(v))), "positive"],
    [dag.divide(dag.constant(1), dag.unary("cosh", u)), "positive"],
    [u, "unknown"],
    [dag.subtract(dag.square(u), dag.constant(1)), "unknown"],
    [dag.multiply(dag.constant(-1), dag.square(u)), "unknown"],
  ];
  for (const [node, sign] of cases) expect(signOf(dag, node)).toBe(sign);
});

it("claims nothing that is not so, for random expressions at random points", () => {
  const random = new Random(31);
  for (let trial = 0; trial < 400; trial++) {
    const dag = new Dag(2, 0);
    const nodes: Node[] = [
      dag.variable(0),
      dag.variable(1),
      dag.constant(2),
      dag.constant(-1),
      dag.constant(0.5),
    ];
    for (let k = 0; k < 10; k++) {
      const [a, b] = [random.pick(nodes), random.pick(nodes)];
      nodes.push(
        random.pick([
          dag.add(a, b),
          dag.subtract(a, b),
          dag.multiply(a, b),
          dag.divide(a, b),
          dag.square(a),
          dag.abs(a),
          dag.sqrt(a),
          dag.unary("exp", a),
          dag.unary("cosh", a),
          dag.binary("hypot", a, b),
        ]),
      );
    }
    const values = evaluateNodes(dag, nodes, [random.uniform(-3, 3), random.uniform(-3, 3)]);
    values.forEach((value, k) => {
      if (Number.isNaN(value)) return;
      const sign = signOf(dag, nodes[k]);
      // exp may underflow to 0, which is still not below zero.
      if (sign !== "unknown") expect(value).toBeGreaterThanOrEqual(0);
    });
  }
});
