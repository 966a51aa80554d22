import { describe, expect, it } from "vitest";
import { evaluateNodes } from "../../testing/evaluateDag";
import { Random } from "../../testing/random";
import { Dag, maximumNodes, type Node, parameterBit, TooManyNodesError } from "./dag";

describe("Dag", () => {
  it("makes equal subexpressions one node, in either order of a sum or product", () => {
    const dag = new Dag(2, 0);
    const [u, v] = [dag.variable(0), dag.variable(1)];
    expect(dag.add(u, v)).toBe(dag.add(v, u));
    expect(dag.multiply(dag.add(u, v), u)).toBe(dag.multiply(u, dag.add(v, u)));
    expect(dag.subtract(u, v)).not.toBe(dag.subtract(v, u));
  });

  it("folds constants and knows what each node depends on", () => {
    const dag = new Dag(2, 1);
    const [u, v, c] = [dag.variable(0), dag.variable(1), dag.parameter(0)];
    expect(dag.value[dag.unary("exp", dag.constant(1))]).toBe(Math.E);
    expect(dag.dependencies[dag.multiply(u, c)]).toBe(1 | parameterBit);
    expect(dag.dependencies[dag.add(u, v)]).toBe(3);
    expect(dag.dependencies[dag.constant(3)]).toBe(0);
  });

  it("keeps the value of every simplified expression", () => {
    const random = new Random(20);
    for (let trial = 0; trial < 300; trial++) {
      const dag = new Dag(2, 1);
      const inputs = [random.uniform(-2, 2), random.uniform(-2, 2), random.uniform(0.5, 2)];
      // The same random expression, once through the simplifying constructors and once in plain arithmetic.
      const pairs: [Node, number][] = [
        [dag.variable(0), inputs[0]],
        [dag.variable(1), inputs[1]],
        [dag.parameter(0), inputs[2]],
        ...[0, 1, -1, 2, 0.5, -3].map((x): [Node, number] => [dag.constant(x), x]),
      ];
      for (let step = 0; step < 12; step++) {
        const [[a, x], [b, y]] = [random.pick(pairs), random.pick(pairs)];
        const made: [Node, number][] = [
          [dag.add(a, b), x + y],
          [dag.subtract(a, b), x - y],
          [dag.multiply(a, b), x * y],
          [dag.negate(a), -x],
          [dag.abs(a), Math.abs(x)],
          [dag.square(a), x * x],
          [dag.integerPower(a, 5), x ** 5],
          [dag.select(dag.binary("less", a, b), a, b), x < y ? x : y],
        ];
        if (Math.abs(y) > 1e-3) made.push([dag.divide(a, b), x / y]);
        const chosen = random.pick(made);
        if (Math.abs(chosen[1]) < 1e6) pairs.push(chosen);
      }
      const values = evaluateNodes(
        dag,
        pairs.map(([node]) => node),
        inputs,
      );
      pairs.forEach(([, expected], k) => {
        expect(Math.abs(values[k] - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)));
      });
    }
  });

  it("lists arguments before the nodes that use them, and only what is needed", () => {
    const dag = new Dag(2, 0);
    const [u, v] = [dag.variable(0), dag.variable(1)];
    const unused = dag.unary("gamma", v);
    const output = dag.multiply(dag.unary("sin", u), dag.unary("cos", u));
    const nodes = dag.reachable([output]);
    expect(nodes).not.toContain(unused);
    expect(nodes).not.toContain(v);
    for (const node of nodes)
      for (const argument of dag.argumentsOf(node)) expect(argument).toBeLessThan(node);
    expect(nodes.at(-1)).toBe(output);
  });

  it("refuses to grow without end", () => {
    const dag = new Dag(1, 0);
    expect(() => {
      let node = dag.variable(0);
      for (let k = 0; k <= maximumNodes; k++) node = dag.unary("sin", node);
    }).toThrow(TooManyNodesError);
  });
});
