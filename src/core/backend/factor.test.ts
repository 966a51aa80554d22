import { describe, expect, it } from "vitest";
import { evaluateNodes } from "../../testing/evaluateDag";
import { Random } from "../../testing/random";
import { Dag, type Node } from "../calculus/dag";
import type { Operation } from "../calculus/operations";
import { type Extent, extentOf } from "./extents";
import { factor } from "./factor";
import { guardsHold } from "./guards";
import { scheduleGrid } from "./schedule";

/** Operations at each point after factoring, sorted. */
function pointOperations(dag: Dag, output: Node): Operation[] {
  const factored = factor(dag, [output]);
  const { pointNodes } = scheduleGrid(factored.dag, factored.outputs);
  return pointNodes.map((node) => factored.dag.operation[node]).sort();
}

const dag = new Dag(2, 1);
const [u, v, c] = [dag.variable(0), dag.variable(1), dag.parameter(0)];
const number = (x: number) => dag.constant(x);
const exp = (x: Node) => dag.unary("exp", x);
const sin = (x: Node) => dag.unary("sin", x);
/** exp(−((u−x)² + (v−y)²)/c) */
const gaussian = (x: number, y: number) =>
  exp(
    dag.negate(
      dag.divide(dag.add(dag.square(dag.subtract(u, number(x))), dag.square(dag.subtract(v, number(y)))), c),
    ),
  );

describe("factor", () => {
  it("splits exponentials of sums over the axes", () => {
    expect(pointOperations(dag, gaussian(1, 2))).toEqual(["multiply"]);
    expect(pointOperations(dag, exp(dag.multiply(u, v)))).toEqual(["exp", "multiply"]);
  });

  it("divides on the axes", () => {
    const x = sin(dag.multiply(u, v));
    expect(pointOperations(dag, dag.divide(x, v))).toEqual(["multiply", "multiply", "sin"]);
    expect(pointOperations(dag, dag.divide(v, x))).toEqual(["divide", "multiply", "sin"]);
  });

  it("joins factors of one axis", () => {
    const e = gaussian(1, 2);
    const product = dag.multiply(dag.multiply(dag.multiply(u, e), sin(v)), number(3));
    expect(pointOperations(dag, product)).toEqual(["multiply"]);
    const mixed = dag.multiply(sin(u), dag.multiply(c, sin(dag.multiply(u, v))));
    expect(pointOperations(dag, mixed)).toEqual(["multiply", "multiply", "sin"]);
  });

  it("adds factors of a common one, also when it is multiplied by constants", () => {
    const e = gaussian(0, 1);
    const sum = dag.subtract(dag.multiply(dag.square(u), e), dag.multiply(number(0.3), e));
    expect(pointOperations(dag, sum)).toEqual(["multiply"]);
    const other = dag.add(dag.multiply(number(-2), e), dag.multiply(e, dag.square(sin(v))));
    expect(pointOperations(dag, other)).toEqual(["multiply"]);
  });

  it("takes the square of an inverse root without the root", () => {
    const square = dag.square(sin(dag.multiply(u, v)));
    const positive = dag.add(number(1), square);
    for (const [x, name] of [
      [positive, "multiply"],
      [square, "sqrt"],
    ] as const) {
      const r = dag.divide(number(1), dag.sqrt(x));
      const factored = factor(dag, [r, dag.square(r)]);
      const operations = factored.outputs.map((node) => factored.dag.operation[node]);
      expect(operations).toEqual([name, "divide"]);
    }
    const alone = dag.divide(number(1), dag.sqrt(positive));
    expect(pointOperations(dag, alone)).toEqual(["add", "divide", "multiply", "multiply", "sin", "sqrt"]);
  });

  it("keeps inverse roots of zero and of infinity", () => {
    const r = dag.divide(number(1), dag.sqrt(dag.square(dag.multiply(u, v))));
    const factored = factor(dag, [r, dag.square(r)]);
    for (const [x, y] of [
      [0, 1],
      [Number.POSITIVE_INFINITY, 2],
      [0.3, -2],
    ]) {
      const [root, square] = evaluateNodes(factored.dag, factored.outputs, [x, y, 1]);
      const expected = 1 / Math.abs(x * y);
      expect(root).toBeCloseTo(expected, 14);
      expect(square).toBeCloseTo(expected ** 2, 13);
    }
  });

  it("leaves alone what a last digit decides", () => {
    const quotient = dag.divide(dag.multiply(u, v), number(49));
    expect(pointOperations(dag, dag.unary("floor", quotient))).toEqual(["divide", "floor", "multiply"]);
    expect(pointOperations(dag, dag.unary("acos", quotient))).toEqual(["acos", "divide", "multiply"]);
  });

  it("does not divide by a constant whose reciprocal is no normal number", () => {
    const quotient = dag.divide(sin(dag.multiply(u, v)), number(1e-310));
    expect(pointOperations(dag, quotient)).toContain("divide");
  });
});

describe("a factored DAG whose guards hold", () => {
  it("has the values of its source, but for a few units in the last place of the terms", () => {
    const random = new Random(11);
    const axes = [-1.7, -0.4, 0, 0.3, 2.2];
    for (let k = 0; k < 200; k++) {
      const source = new Dag(2, 1);
      const leaves = [source.variable(0), source.variable(1), source.parameter(0), source.constant(-1.5)];
      const nodes = leaves.flatMap((x) => [x, source.unary("sin", x), source.square(x)]);
      const pick = () => random.pick(nodes);
      for (let n = 0; n < 14; n++) {
        const kind = random.integer(0, 5);
        if (kind === 0) nodes.push(source.unary("exp", source.add(pick(), pick())));
        else if (kind === 1) nodes.push(source.add(pick(), pick()));
        else if (kind === 2)
          nodes.push(source.divide(pick(), source.add(source.constant(9), source.square(pick()))));
        else nodes.push(source.multiply(pick(), pick()));
      }
      const outputs = nodes.slice(-3);
      const factored = factor(source, outputs);
      const value = (node: Node, x: number, y: number) => evaluateNodes(factored.dag, [node], [x, y, 0.7])[0];
      const extent = (node: Node): Extent => {
        const values = axes.flatMap((x) => axes.map((y) => value(node, x, y)));
        return extentOf(values.length, (n) => values[n]);
      };
      if (!guardsHold(factored.guards, extent)) continue;
      for (const [n, output] of outputs.entries()) {
        const expected = axes.flatMap((x) =>
          axes.map((y) => evaluateNodes(source, [output], [x, y, 0.7])[0]),
        );
        const got = axes.flatMap((x) => axes.map((y) => value(factored.outputs[n], x, y)));
        const scale = Math.max(...expected.map(Math.abs));
        if (!Number.isFinite(scale)) continue;
        got.forEach((x, at) => {
          expect(Math.abs(x - expected[at])).toBeLessThanOrEqual(1e-13 * scale);
        });
      }
    }
  });
});
