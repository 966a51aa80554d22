import { describe, expect, it } from "vitest";
import { evaluateNodes } from "../../testing/evaluateDag";
import { Random } from "../../testing/random";
import { Dag, type Node } from "../calculus/dag";
import {
  type BinaryOperation,
  binaryOperations,
  type UnaryOperation,
  unaryOperations,
} from "../calculus/operations";
import { backendIds } from "../ids";
import { backends, fastestBackend } from ".";

const special = [
  ...[
    0,
    -0,
    1,
    -1,
    0.5,
    -0.5,
    1.5,
    2.5,
    -2.5,
    1 / 3,
    Math.PI,
    -Math.PI / 2,
    1e-8,
    -1e-8,
    0.99999999,
    48.5,
    49,
  ],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_VALUE, -Number.MAX_VALUE],
  ...[5e-324, -5e-324, 1e-310, -2e-309, 2.2250738585072014e-308, 1e-160, 1e160, -1e300],
  ...[
    709.7, 709.79, -708.5, -744.9, -745.2, -746, 88.8, -36.8, 20.1, 1e5, -1e5, 999999, 1e6, 1e7, -3e9, 1e22,
  ],
];

function samples(random: Random): number[] {
  const values = [...special];
  for (let k = 0; k < 200; k++) values.push(random.uniform(-4, 4), random.uniform(-60, 60));
  for (let k = 0; k < 100; k++) values.push(random.pick([-1, 1]) * 10 ** random.uniform(-20, 20));
  return values;
}

/** Signed zeros apart, as atan2 and 1/x do; NaN equals NaN. */
function agrees(value: number, expected: number, tolerance: number): boolean {
  if (Object.is(value, expected)) return true;
  if (value === 0 && expected === 0) return false;
  return Math.abs(value - expected) <= tolerance;
}

/** Units in the last place of x; of numbers below the normal ones the least number. */
function ulp(x: number): number {
  return Math.max(Math.abs(x) * 2 ** -52, 5e-324);
}

/** How far the kernels may be off, in ulp. Zeros of these functions fall between doubles, where relative accuracy holds too. */
const tolerance = 4;

describe.each(backendIds)("%s", (id) => {
  const backend = backends[id];

  it("is available in this environment", () => {
    expect(backend.available()).toBe(true);
    expect(backend.id).toBe(id);
  });

  it.each(Object.keys(unaryOperations) as UnaryOperation[])("%s is right on all kinds of numbers", (name) => {
    const dag = new Dag(1, 0);
    const output = dag.unary(name, dag.variable(0));
    const x = Float64Array.from(samples(new Random(1)));
    const [values] = backend.create(dag, [output]).points([x]);
    for (let k = 0; k < x.length; k++) {
      const [expected] = evaluateNodes(dag, [output], [x[k]]);
      if (!agrees(values[k], expected, tolerance * ulp(expected)))
        expect.fail(`${name}(${x[k]}) = ${values[k]}, expected ${expected}`);
    }
  });

  it.each(Object.keys(binaryOperations) as BinaryOperation[])("%s is right on all pairs", (name) => {
    const dag = new Dag(2, 0);
    const output = dag.binary(name, dag.variable(0), dag.variable(1));
    const random = new Random(2);
    const values = samples(random);
    const x: number[] = [];
    const y: number[] = [];
    for (const a of special) for (const b of special) x.push(a) && y.push(b);
    for (let k = 0; k < 2000; k++) x.push(random.pick(values)) && y.push(random.pick(values));
    const [results] = backend.create(dag, [output]).points([Float64Array.from(x), Float64Array.from(y)]);
    for (let k = 0; k < x.length; k++) {
      const [expected] = evaluateNodes(dag, [output], [x[k], y[k]]);
      if (!agrees(results[k], expected, tolerance * ulp(expected)))
        expect.fail(`${name}(${x[k]}, ${y[k]}) = ${results[k]}, expected ${expected}`);
    }
  });

  it("selects by any condition that is not zero", () => {
    const dag = new Dag(3, 0);
    const [condition, x, y] = [0, 1, 2].map((k) => dag.variable(k));
    const output = dag.select(condition, x, y);
    const conditions = [0, -0, 1, -1, Number.NaN, 5e-324, 0, 2, Number.POSITIVE_INFINITY];
    const chosen = [-1, -1, 1, 1, 1, 1, -1, 1, 1];
    const n = 999;
    const along = (value: (k: number) => number) => Float64Array.from({ length: n }, (_, k) => value(k));
    const [values] = backend
      .create(dag, [output])
      .points([along((k) => conditions[k % 9]), along((k) => k + 1), along((k) => -k - 1)]);
    expect([...values]).toEqual([...along((k) => chosen[k % 9] * (k + 1))]);
  });
});

/** A DAG over (u, v) and two parameters, with all operations that keep numbers moderate often enough. */
function randomDag(random: Random): { dag: Dag; outputs: Node[] } {
  const dag = new Dag(2, 2);
  const nodes: Node[] = [0, 1].flatMap((k) => [dag.variable(k), dag.variable(k), dag.parameter(k)]);
  for (const value of [2, -0.75, 0.1]) nodes.push(dag.constant(value));
  const recent = () => nodes[Math.max(0, nodes.length - 1 - random.integer(0, 8))];
  const any = () => (random.next() < 0.6 ? recent() : random.pick(nodes));
  const smooth: UnaryOperation[] = ["sin", "cos", "exp", "tanh", "atan", "negate", "abs", "sinh", "erf"];
  const size = random.integer(4, 40);
  for (let k = 0; k < size; k++) {
    const kind = random.next();
    if (kind < 0.2) nodes.push(dag.unary(random.pick(smooth), any()));
    else if (kind < 0.25) nodes.push(dag.sqrt(any()));
    else if (kind < 0.3) nodes.push(dag.unary("log", any()));
    else if (kind < 0.45) nodes.push(dag.add(any(), any()));
    else if (kind < 0.6) nodes.push(dag.subtract(any(), any()));
    else if (kind < 0.85) nodes.push(dag.multiply(any(), any()));
    else if (kind < 0.92) nodes.push(dag.divide(any(), any()));
    else if (kind < 0.95) nodes.push(dag.binary(random.pick(["min", "max", "hypot", "atan2"]), any(), any()));
    else nodes.push(dag.select(dag.binary("less", any(), any()), any(), any()));
  }
  return { dag, outputs: [nodes.at(-1) as Node, nodes.at(-2) as Node, recent(), recent()] };
}

/**
 * The condition of a result: how far it moves, in units of its rounding, when each operation rounds otherwise. Estimated by evaluating with
 * inputs that differ in the last place.
 */
function sensitivity(dag: Dag, output: Node, inputs: number[]): number {
  const [base] = evaluateNodes(dag, [output], inputs);
  let most = 0;
  for (let k = 0; k < inputs.length; k++) {
    const moved = [...inputs];
    moved[k] += 64 * ulp(moved[k]);
    const [other] = evaluateNodes(dag, [output], moved);
    most = Math.max(most, Math.abs(other - base));
  }
  return most;
}

const axis = (n: number, min: number, max: number) =>
  Float64Array.from({ length: n }, (_, k) => min + ((max - min) * k) / Math.max(1, n - 1));

describe.each(backendIds)("%s on grids", (id) => {
  const backend = backends[id];

  it("agrees with plain evaluation on random DAGs", () => {
    const random = new Random(3);
    let compared = 0;
    for (let k = 0; k < 150; k++) {
      const { dag, outputs } = randomDag(random);
      const evaluator = backend.create(dag, outputs);
      const [nu, nv] = [random.integer(1, 7), random.integer(1, 9)];
      const u = axis(nu, -2.1, 1.7);
      const v = axis(nv, -1.3, 2.9);
      for (const parameters of [
        [0.3, -1.2],
        [1.9, 0.4],
      ]) {
        evaluator.setParameters(parameters);
        const planes = evaluator.grid(u, v, "float64").map((plane) => plane.slice());
        outputs.forEach((output, plane) => {
          const expected: number[] = [];
          const slack: number[] = [];
          for (const x of u)
            for (const y of v) {
              expected.push(evaluateNodes(dag, [output], [x, y, ...parameters])[0]);
              slack.push(sensitivity(dag, output, [x, y, ...parameters]));
            }
          const scale = Math.max(...expected.map(Math.abs).filter(Number.isFinite), 0);
          expected.forEach((value, at) => {
            const got = planes[plane][at];
            if (Number.isNaN(slack[at]) && !Number.isNaN(value)) return;
            compared++;
            if (Object.is(got, value) || got === value) return;
            if (!(Math.abs(got - value) <= 1e-13 * scale + slack[at]))
              expect.fail(`DAG ${k}, plane ${plane}, point ${at}: ${got}, expected ${value}`);
          });
        });
      }
      evaluator.dispose();
    }
    expect(compared).toBeGreaterThan(20_000);
  });
});

it("offers the fastest back end that works", () => {
  expect(fastestBackend().id).toBe("wasm");
});
