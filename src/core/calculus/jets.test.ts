import { describe, expect, it } from "vitest";
import { evaluateNodes } from "../../testing/evaluateDag";
import { Random } from "../../testing/random";
import { Dag } from "./dag";
import { hessianIndex, type Jet, JetAlgebra } from "./jets";
import { type BinaryOperation, binaryOperations, type UnaryOperation, unaryOperations } from "./operations";

type Build = (algebra: JetAlgebra, u: Jet, v: Jet) => Jet;

/** Value, gradient and Hessian of a function of (u, v) at a point, from its jet. */
function jetAt(build: Build, u: number, v: number): { f: number; g: number[]; h: number[] } {
  const algebra = new JetAlgebra(new Dag(2, 0));
  const jet = build(algebra, algebra.variable(0), algebra.variable(1));
  const [f, ...rest] = evaluateNodes(algebra.dag, [jet.value, ...jet.gradient, ...jet.hessian], [u, v]);
  return { f, g: rest.slice(0, 2), h: rest.slice(2) };
}

// Derivative by Richardson-extrapolated central differences, O(h⁶).
function derivative(f: (x: number) => number, x: number, h: number): number {
  const central = (step: number) => (f(x + step) - f(x - step)) / (2 * step);
  const [a, b, c] = [central(h), central(h / 2), central(h / 4)];
  const [ab, bc] = [(4 * b - a) / 3, (4 * c - b) / 3];
  return (16 * bc - ab) / 15;
}

/** The gradient against differences of values, the Hessian against differences of the gradient. */
function expectDerivatives(build: Build, u: number, v: number, h: number): void {
  const { g, h: hessian } = jetAt(build, u, v);
  const scale = 1 + Math.max(...g.map(Math.abs), ...hessian.map(Math.abs));
  const close = (found: number, expected: number, tolerance: number) =>
    expect(Math.abs(found - expected) / scale, `${found} for ${expected} at (${u}, ${v})`).toBeLessThan(
      tolerance,
    );
  close(
    g[0],
    derivative((x) => jetAt(build, x, v).f, u, h),
    3e-9,
  );
  close(
    g[1],
    derivative((y) => jetAt(build, u, y).f, v, h),
    3e-9,
  );
  close(
    hessian[0],
    derivative((x) => jetAt(build, x, v).g[0], u, h),
    3e-9,
  );
  close(
    hessian[1],
    derivative((x) => jetAt(build, x, v).g[1], u, h),
    3e-9,
  );
  close(
    hessian[1],
    derivative((y) => jetAt(build, u, y).g[0], v, h),
    3e-9,
  );
  close(
    hessian[2],
    derivative((y) => jetAt(build, u, y).g[1], v, h),
    3e-9,
  );
}

/** Where each unary operation is smooth, away from its singular points. */
const domains: Partial<Record<UnaryOperation, [number, number][]>> = {
  sqrt: [[0.2, 4]],
  log: [[0.2, 4]],
  log2: [[0.2, 4]],
  log10: [[0.2, 4]],
  log1p: [[-0.8, 3]],
  asin: [[-0.9, 0.9]],
  acos: [[-0.9, 0.9]],
  acosh: [[1.2, 4]],
  atanh: [[-0.9, 0.9]],
  cbrt: [
    [-3, -0.3],
    [0.3, 3],
  ],
  abs: [
    [-3, -0.1],
    [0.1, 3],
  ],
  sign: [
    [-3, -0.1],
    [0.1, 3],
  ],
  floor: [
    [0.1, 0.9],
    [-1.9, -1.1],
  ],
  ceil: [
    [0.1, 0.9],
    [-1.9, -1.1],
  ],
  round: [
    [0.6, 1.4],
    [-1.4, -0.6],
  ],
  tan: [[-1.3, 1.3]],
  gamma: [
    [0.5, 4],
    [-0.9, -0.1],
  ],
};
/** Known only as parts of the derivatives of Γ; they have no second derivative of their own. */
const internal: UnaryOperation[] = ["digamma", "trigamma"];

const unaries = (Object.keys(unaryOperations) as UnaryOperation[]).filter((name) => !internal.includes(name));
const comparisons: BinaryOperation[] = ["less", "lessEqual", "equal"];
const binaries = (Object.keys(binaryOperations) as BinaryOperation[]).filter(
  (name) => !comparisons.includes(name),
);

describe("jets against differences", () => {
  it.each(unaries)("%s of a function of both variables", (operation) => {
    const random = new Random(operation.length * 7919);
    for (const [low, high] of domains[operation] ?? [[-2, 2]])
      for (let trial = 0; trial < 6; trial++) {
        const [u, v] = [random.uniform(-1, 1), random.uniform(-1, 1)];
        // An inner function with all second derivatives, shifted so that its value falls into the smooth domain.
        const middle = random.uniform(low + 0.1 * (high - low), high - 0.1 * (high - low));
        const inner = (x: number, y: number) => 0.3 * x + 0.2 * x * y - 0.1 * y * y;
        const shift = middle - inner(u, v);
        const build: Build = (a, x, y) => {
          const times = (c: number, jet: Jet) => a.multiply(a.constant(c), jet);
          const sum = a.subtract(
            a.add(times(0.3, x), times(0.2, a.multiply(x, y))),
            times(0.1, a.multiply(y, y)),
          );
          return a.unary(operation, a.add(sum, a.constant(shift)));
        };
        expect(jetAt(build, u, v).f).toBeCloseTo(unaryOperations[operation](middle), 10);
        expectDerivatives(build, u, v, 0.02 * (high - low > 1 ? 1 : high - low));
      }
  });

  it.each(binaries)("%s of two functions of both variables", (operation) => {
    const random = new Random(operation.length * 104729);
    for (let trial = 0; trial < 12; trial++) {
      const [u, v] = [random.uniform(0.5, 2), random.uniform(0.5, 2)];
      const build: Build = (a, x, y) =>
        a.binary(
          operation,
          a.add(x, a.multiply(a.constant(0.3), a.multiply(x, y))),
          a.multiply(y, a.unary("exp", a.negate(x))),
        );
      expectDerivatives(build, u, v, 0.01);
    }
  });

  it.each([-3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 7, 1 / 3, Math.PI])(
    "powers with the exponent %s",
    (n) => {
      const build: Build = (a, x, y) => a.power(a.add(x, a.multiply(y, y)), a.constant(n));
      expect(jetAt(build, 1.2, 0.7).f / (1.2 + 0.49) ** n - 1).toBeCloseTo(0, 14);
      expectDerivatives(build, 1.2, 0.7, 0.01);
    },
  );

  it("powers of constants, and of e", () => {
    for (const base of [2, Math.E, 0.3])
      expectDerivatives((a, x, y) => a.power(a.constant(base), a.multiply(x, y)), 0.8, -1.3, 0.02);
  });

  it("takes derivatives of the branch that is chosen", () => {
    const build: Build = (a, x, y) =>
      a.select(a.binary("less", x, y), a.multiply(x, y), a.unary("sin", a.add(x, y)));
    expectDerivatives(build, 0.2, 0.9, 0.02);
    expectDerivatives(build, 0.9, 0.2, 0.02);
  });
});

describe("what is exact", () => {
  it("powers of zero have the derivatives of polynomials", () => {
    const { g, h } = jetAt((a, x) => a.power(x, a.constant(3)), 0, 0);
    expect([...g, ...h].every((x) => x === 0)).toBe(true);
  });

  it("|u| has no derivative at 0", () => {
    expect(jetAt((a, x) => a.unary("abs", x), 0, 0).g[0]).toBeNaN();
  });

  it("quotients satisfy (a/b)·b = a with all derivatives", () => {
    const quotient: Build = (a, x, y) => {
      const b = a.add(a.constant(2), a.multiply(x, y));
      return a.multiply(a.divide(a.unary("sin", x), b), b);
    };
    const plain = jetAt((a, x) => a.unary("sin", x), 0.7, 0.4);
    const found = jetAt(quotient, 0.7, 0.4);
    [...plain.g, ...plain.h].forEach((x, k) => {
      expect([...found.g, ...found.h][k]).toBeCloseTo(x, 14);
    });
  });
});

it("hessianIndex counts the upper triangle by rows", () => {
  for (let q = 1; q <= 8; q++) {
    let next = 0;
    for (let i = 0; i < q; i++)
      for (let j = i; j < q; j++) {
        expect(hessianIndex(q, i, j)).toBe(next);
        expect(hessianIndex(q, j, i)).toBe(next++);
      }
  }
});
