import { describe, expect, it } from "vitest";
import { Random } from "../../../../testing/random";
import { Dag } from "../../../calculus/dag";
import { type BinaryOperation, operations, type UnaryOperation } from "../../../calculus/operations";
import { wasm } from "..";

const count = 20_000;

/** Distance in units in the last place of the expected value. */
function ulps(value: number, expected: number): number {
  if (Object.is(value, expected)) return 0;
  const exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(expected))));
  return Math.abs(value - expected) / 2 ** (exponent - 52);
}

/**
 * The greatest distance from the engine's Math functions, which are themselves within 1 ulp.
 * @param draw makes the arguments
 */
function worst(name: UnaryOperation | BinaryOperation, draw: (random: Random) => number[]): number {
  const random = new Random(9);
  const points = Array.from({ length: count }, () => draw(random));
  const arity = points[0].length;
  const dag = new Dag(arity, 0);
  const variables = points[0].map((_, k) => dag.variable(k));
  const node =
    arity === 1
      ? dag.unary(name as UnaryOperation, variables[0])
      : dag.binary(name as BinaryOperation, variables[0], variables[1]);
  const evaluator = wasm.create(dag, [node]);
  const [values] = evaluator.points(variables.map((_, k) => Float64Array.from(points, (x) => x[k])));
  evaluator.dispose();
  return points.reduce((most, x, k) => Math.max(most, ulps(values[k], operations[name](...x))), 0);
}

const uniform = (min: number, max: number) => (random: Random) => [random.uniform(min, max)];
const pairs = (scale: number) => (random: Random) => [
  random.uniform(-scale, scale),
  random.uniform(-scale, scale),
];
/** Both signs, magnitudes spread over the exponents. */
const logarithmic = (min: number, max: number) => (random: Random) => [
  random.pick([-1, 1]) * 10 ** random.uniform(min, max),
];
const positive = (min: number, max: number) => (random: Random) => [10 ** random.uniform(min, max)];

describe("kernels", () => {
  it.each([
    ["sin", 3, uniform(-10, 10)],
    ["sin", 3, logarithmic(-300, 6)],
    ["cos", 3, uniform(-10, 10)],
    ["cos", 3, logarithmic(-300, 6)],
    ["tan", 5, uniform(-10, 10)],
    ["exp", 2, uniform(-2, 2)],
    ["exp", 2, uniform(-745, 709.7)],
    ["expm1", 3, uniform(-2, 2)],
    ["expm1", 3, logarithmic(-300, 2)],
    ["log", 2, positive(-300, 300)],
    ["log", 2, uniform(0.5, 2)],
    ["sinh", 4, logarithmic(-300, 2.8)],
    ["cosh", 4, uniform(-700, 700)],
    ["tanh", 4, logarithmic(-300, 2)],
    ["atan", 3, logarithmic(-300, 300)],
    ["atan", 3, uniform(-3, 3)],
    ["asin", 4, uniform(-1, 1)],
    ["acos", 4, uniform(-1, 1)],
    ["atan2", 3, pairs(3)],
    ["hypot", 2, pairs(1e6)],
  ] as const)("%s is within %d ulp", (name, most, draw) => {
    expect(worst(name, draw)).toBeLessThanOrEqual(most);
  });

  it("find sines next to multiples of π", () => {
    const multiples = (random: Random) => [random.integer(1, 300_000) * Math.PI];
    expect(worst("sin", multiples)).toBeLessThanOrEqual(2);
  });
});
