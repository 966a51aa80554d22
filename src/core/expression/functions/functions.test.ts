import { derivative, evaluate } from "mathjs/number";
import { describe, expect, it } from "vitest";
import { evaluateFormula, type FormulaValue, formulaFunction } from "../../../testing/formulas";
import { Random } from "../../../testing/random";
import { constants, type FunctionId, functionNamed, functionNames, functions } from ".";
import type { FunctionDefinition } from "./types";

const registry = Object.entries(functions) as [string, FunctionDefinition][];

/** Where a function of one argument is smooth; elsewhere (−2, 2) without the neighbourhood of 0. */
const smooth: Record<string, [min: number, max: number]> = {
  log: [1.5, 4],
  log2: [0.2, 4],
  log10: [0.2, 4],
  log1p: [-0.8, 3],
  sqrt: [0.2, 4],
  asin: [-0.9, 0.9],
  acos: [-0.9, 0.9],
  asec: [1.2, 3],
  acsc: [1.2, 3],
  acosh: [1.2, 4],
  atanh: [-0.7, 0.7],
  asech: [0.3, 0.7],
  acoth: [1.2, 4],
  tan: [-1.2, 1.2],
  sec: [-1.2, 1.2],
  csc: [0.3, 2.8],
  cot: [0.3, 2.8],
  gamma: [0.5, 3],
  factorial: [0, 2],
  nthRoot: [0.3, 3],
  pow: [0.3, 2.5],
  mod: [0.2, 0.9],
  floor: [0.2, 0.8],
  ceil: [0.2, 0.8],
  round: [0.6, 1.4],
  fix: [0.2, 0.8],
};

const letters = ["x", "y", "w"];

/** "f(x, y)" with `count` arguments; `if` as mathjs writes it. */
function callOf(name: string, args: readonly string[]): string {
  return name === "if" ? `(${args[0]}) ? (${args[1]}) : (${args[2]})` : `${name}(${args.join(", ")})`;
}

/** The numbers of arguments to try: the least, and one more where there may be more. */
function counts({ arguments: [least, greatest] }: FunctionDefinition): number[] {
  return greatest > least ? [least, least + 1, Math.min(greatest, least + 2)] : [least];
}

/** What mathjs does not have. */
const ours = { sinc: (x: number) => (x === 0 ? 1 : Math.sin(x) / x) };

function mathjsNumber(text: string, scope: Record<string, number>): number {
  try {
    return Number(evaluate(text, { ...ours, ...scope }));
  } catch {
    // mathjs refuses what is undefined here: a root of a negative number, a factorial of −½ …
    return Number.NaN;
  }
}

const edges = [0, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 1e-3, -1e-3, 20, -20];

/** mathjs decrees mod(x, 0) = x and log(x, 0) = log(x), which are undefined; at poles only the sign of infinity may differ. */
const isComparable = (name: string, args: readonly number[], expected: number) =>
  !(["mod", "log"].includes(name) && args[1] === 0) && Number.isFinite(expected);

const rounding: readonly string[] = ["floor", "ceil", "round", "fix"];

/** Wrong, refused or inaccurate in mathjs: its factorial takes whole numbers only, round and its kin 0 to 15 decimals. */
function domainOf(name: string, random: Random, k: number): number {
  if (name === "factorial") return random.integer(0, 20);
  if (rounding.includes(name) && k === 1) return random.integer(0, 8);
  if (name === "nthRoot" && k === 1) return random.integer(1, 7);
  return random.uniform(-4, 4);
}

describe.each(registry)("%s", (name, definition) => {
  it("has the values that mathjs gives it, edges of its domain included", () => {
    const random = new Random(name.length * 7919 + name.charCodeAt(0));
    for (const count of counts(definition)) {
      const args = letters.slice(0, count);
      const text = callOf(name, args);
      const f = formulaFunction(text, args);
      let compared = 0;
      for (let trial = 0; trial < 60; trial++) {
        const useEdge = trial % 3 === 0 && domainOf(name, random, 1) % 1 !== 0;
        const values = args.map((_, k) => (useEdge ? random.pick(edges) : domainOf(name, random, k)));
        const scope = Object.fromEntries(args.map((letter, k) => [letter, values[k]]));
        const expected = mathjsNumber(text, scope);
        const { value } = f(scope);
        if (Number.isNaN(expected) && definition.arguments[1] === 1)
          expect(Number.isFinite(value), `${text} at ${values}`).toBe(false);
        if (!isComparable(name, values, expected)) continue;
        compared++;
        const tolerance = 2e-13 * Math.max(Math.abs(expected), 1e-3);
        expect(Math.abs(value - expected), `${text} at ${values}: ${value}, ${expected}`).toBeLessThanOrEqual(
          tolerance,
        );
      }
      expect(compared).toBeGreaterThan(10);
    }
  });

  it("has the derivatives that differences of its values give", () => {
    const random = new Random(name.length * 104729 + name.charCodeAt(0));
    const [min, max] = smooth[name] ?? [0.1, 2];
    // With decimals the steps are too short for differences; their derivative is that of the step without.
    for (const count of rounding.includes(name) ? [1] : counts(definition)) {
      const args = letters.slice(0, count);
      const text = callOf(name, args);
      const f = formulaFunction(text, args);
      const at = (point: readonly number[]) =>
        f(Object.fromEntries(args.map((letter, k) => [letter, point[k]])));
      for (let trial = 0; trial < 6; trial++) {
        const point = args.map((_, k) =>
          k === 1 && domainOf(name, random, 1) % 1 === 0
            ? domainOf(name, random, 1)
            : random.uniform(min, max),
        );
        if (!isSmoothAt(at, point)) continue;
        const { gradient, hessian } = at(point);
        const scale = Math.max(1, ...gradient.map(Math.abs), ...hessian.map(Math.abs));
        const differences = centralDifferences((p) => at(p).value, point);
        gradient.forEach((entry, k) => {
          expect(Math.abs(entry - differences.gradient[k]), `${text}: ∂${k} at ${point}`).toBeLessThan(
            1e-8 * scale,
          );
        });
        hessian.forEach((entry, k) => {
          expect(Math.abs(entry - differences.hessian[k]), `${text}: ∂∂${k} at ${point}`).toBeLessThan(
            1e-6 * scale,
          );
        });
      }
    }
  });
});

/** No jump and no crease within reach of the differences: values on both sides go on evenly. */
function isSmoothAt(at: (p: readonly number[]) => FormulaValue, point: readonly number[]): boolean {
  const value = (p: readonly number[]) => at(p).value;
  const reach = 0.05;
  return point.every((_, k) => {
    const moved = (d: number) => value(point.map((x, j) => (j === k ? x + d : x)));
    const [a, b, c] = [moved(reach) - moved(0), moved(0) - moved(-reach), Math.abs(moved(0)) + 1];
    return Math.abs(a - b) < 0.1 * c;
  });
}

/** Sixth-order central differences: gradient, and the upper triangle of the Hessian by rows. */
function centralDifferences(f: (p: number[]) => number, point: readonly number[]) {
  const h = 0.01;
  const weights = [3 / 4, -3 / 20, 1 / 60];
  const derivativeAlong = (g: (p: number[]) => number, p: readonly number[], k: number) =>
    weights.reduce((sum, weight, m) => {
      const moved = (d: number) => g(p.map((x, j) => (j === k ? x + d : x)));
      return sum + (weight * (moved((m + 1) * h) - moved(-(m + 1) * h))) / h;
    }, 0);
  const gradient = point.map((_, k) => derivativeAlong(f, point, k));
  const hessian = point.flatMap((_, i) =>
    point.slice(i).map((_, d) => derivativeAlong((p) => derivativeAlong(f, p, i), point, i + d)),
  );
  return { gradient, hessian };
}

describe("first derivatives", () => {
  // mathjs refuses min, expm1, erf …, and its acoth has the wrong sign.
  const differentiable = [
    ...["abs", "exp", "log", "log10", "sqrt", "cbrt", "nthRoot", "sin", "cos", "tan", "sec", "csc", "cot"],
    ...["asin", "acos", "atan", "asec", "acsc", "acot", "sinh", "cosh", "tanh", "sech", "csch", "coth"],
    ...["asinh", "acosh", "atanh", "asech", "acsch"],
  ];

  it.each(differentiable)("of %s are those of mathjs", (name) => {
    const [min, max] = smooth[name] ?? [0.1, 2];
    const random = new Random(5);
    const text = `${name}(x^2/2 + x/2)`;
    const symbolic = derivative(text, "x");
    for (let trial = 0; trial < 10; trial++) {
      // x²/2 + x/2 takes the value y.
      const y = random.uniform(min, max);
      const x = Math.sqrt(2 * y + 0.25) - 0.5;
      if (Number.isNaN(x)) continue;
      const expected = Number(symbolic.evaluate({ x }));
      const { gradient } = evaluateFormula(text, ["x"], { x });
      expect(Math.abs(gradient[0] - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)));
    }
  });
});

describe("the registry", () => {
  it("has no name twice, and none that is a constant", () => {
    const names = registry.flatMap(([name, { synonyms = [] }]) => [name, ...synonyms]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(functionNames.size);
    for (const name of constants.keys()) expect(functionNamed(name)).toBeUndefined();
  });

  it("knows nothing of what every object has", () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])
      expect(functionNamed(name)).toBeUndefined();
  });

  it("names inverses that are inverse to each other", () => {
    const random = new Random(11);
    for (const [name, { inverse }] of registry) {
      if (inverse === undefined) continue;
      expect(functions[inverse as FunctionId]).toMatchObject({ inverse: name });
      const [min, max] = smooth[name] ?? [0.1, 1.2];
      const x = random.uniform(min, Math.min(max, 1.5));
      expect(evaluateFormula(`${inverse}(${name}(x))`, ["x"], { x }).value, name).toBeCloseTo(x, 12);
    }
  });

  it("says of every function what it does, in one line", () => {
    for (const [, { summary, signature }] of registry) {
      expect(summary.length).toBeGreaterThan(3);
      expect(summary).not.toMatch(/\n|\.$/);
      expect(signature).toMatch(/^[a-z]/);
    }
  });
});

describe("accuracy where it is easily lost", () => {
  const cases: [text: string, x: number, expected: number][] = [
    ["expm1(x)", 1e-12, 1.0000000000005e-12],
    ["log1p(x)", 1e-12, 9.999999999995e-13],
    ["csch(x)", 1e-9, 1e9],
    ["coth(x)", 1e-9, 1e9],
    ["acoth(x)", 1e9, 1e-9],
    ["acsch(x)", 1e9, 1e-9],
    ["asinh(x)", 1e-9, 1e-9],
    ["hypot(x, x, x)", 3e8, 3e8 * Math.sqrt(3)],
    ["nthRoot(x, 5)", -32, -2],
    ["x^3", -2, -8],
    ["log(x, 3)", 81, 4],
    ["log(x, 2)", 8, 3],
    ["round(x)", -2.5, -3],
    ["mod(x, 3)", -1, 2],
    ["fix(x)", -2.7, -2],
  ];

  it.each(cases)("%s at %d is %d", (text, x, expected) => {
    const { value } = evaluateFormula(text, ["x"], { x });
    expect(Math.abs(value / expected - 1)).toBeLessThan(4e-16);
  });

  it("keeps the derivatives of sin(x)/x through 0 and where its series ends", () => {
    // 1 − x²/6 + x⁴/120, and what it is at 1 to 17 digits
    const at = (x: number) => evaluateFormula("sinc(x)", ["x"], { x });
    expect(at(0)).toEqual({ value: 1, gradient: [0], hessian: [-1 / 3] });
    const near = at(1e-3);
    expect(near.gradient[0]).toBeCloseTo(-1e-3 / 3 + 1e-9 / 30, 17);
    expect(near.hessian[0]).toBeCloseTo(-1 / 3 + 1e-6 / 10, 12);
    for (const x of [1, 1 + 1e-15]) {
      const { value, gradient, hessian } = at(x);
      expect(value).toBeCloseTo(0.8414709848078965, 15);
      expect(gradient[0]).toBeCloseTo(-0.3011686789397568, 15);
      expect(hessian[0]).toBeCloseTo(-0.2391336269283829, 15);
    }
  });

  it("keeps derivatives of the length of three numbers where two of them vanish", () => {
    const { gradient, hessian } = evaluateFormula("hypot(x, y, w)", letters, { x: 0, y: 0, w: 2 });
    expect(gradient).toEqual([0, 0, 1]);
    expect(hessian.map((entry) => entry + 0)).toEqual([0.5, 0, 0, 0.5, 0, 0]);
  });
});
