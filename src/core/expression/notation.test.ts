import { evaluate, parse } from "mathjs/number";
import { describe, expect, it } from "vitest";
import { evaluateFormula } from "../../testing/formulas";
import { namesAt as at, called, meanings } from "../../testing/notation";
import { Random } from "../../testing/random";
import { notationCases } from "../../testing/reference";
import { readExpression } from ".";

/** In mathjs `gamma` is the function only, so the parameter γ is called `gamma_` in the table. */
function mathjsValue(meaning: string): number {
  const { gamma, ...names } = at;
  return Number(evaluate(meaning, { ...names, gamma_: gamma }));
}

describe("notation as people write it", () => {
  it.each(notationCases)("$text (reference)", ({ text, vars, params, at: point, value }) => {
    const computed = evaluateFormula(
      text,
      vars,
      { ...point, ...params },
      { parameters: Object.keys(params) },
    );
    expect(Math.abs(computed.value - value)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(value)));
  });

  it.each([...meanings, ...called])("%s means %s", (text, meaning) => {
    const { value } = evaluateFormula(text, ["u", "v"], at);
    const expected = mathjsValue(meaning);
    expect(Number.isFinite(expected)).toBe(true);
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(expected)));
  });

  it("reads a letter of its own as a parameter, in the order of the text", () => {
    const read = readExpression("b sin(k u) + a x_0 + θ", { field: "z", variables: ["u", "v"] });
    expect(read.parameters).toEqual(["b", "k", "a", "x_0", "theta"]);
    expect(read.variables).toEqual(["u"]);
  });

  it("keeps the spelling of declared names", () => {
    const options = { field: "z", variables: ["θ", "φ"], parameters: ["w₁"] };
    const read = readExpression("theta φ w_1 + w1", options);
    expect(read.variables).toEqual(["θ", "φ"]);
    expect(read.parameters).toEqual(["w₁"]);
    expect(evaluateFormula("theta φ w_1", ["θ", "φ"], { θ: 2, φ: 3, "w₁": 5 }, options).value).toBe(30);
  });

  it("lets a variable hide a parameter, and both a constant", () => {
    expect(evaluateFormula("e", ["e"], { e: 5 }).value).toBe(5);
    expect(evaluateFormula("e", ["u"], { u: 0, e: 7 }, { parameters: ["e"] }).value).toBe(7);
    expect(evaluateFormula("e u", ["u", "e"], { u: 2, e: 3 }, { parameters: ["e"] }).value).toBe(6);
  });

  it("takes a function's name for a product where it has no argument and its letters are declared", () => {
    const at = { t: 2, h: 3, u: 1 };
    expect(evaluateFormula("th * u", ["u"], at, { parameters: ["t", "h"] }).value).toBe(6);
    expect(evaluateFormula("th u", ["u"], at, { parameters: ["t", "h"] }).value).toBeCloseTo(
      Math.tanh(1),
      14,
    );
  });
});

describe("the explicit text", () => {
  const variables = ["u", "v", "x", "y", "z"];
  const point: Record<string, number> = { ...at, x: 0.1, y: 0.2, z: 0.3 };
  const texts = [...meanings.map(([text]) => text), ...notationCases.map(({ text }) => text)];

  it("is read by mathjs as the same formula", () => {
    for (const text of texts) {
      const { explicit } = readExpression(text, { field: "z", variables });
      const { gamma, ...others } = point;
      const names = text.includes("γ") ? point : others;
      const scope = { ...names, sinc: (x: number) => Math.sin(x) / x };
      // mathjs counts the factorial of whole numbers only.
      if (explicit.text.includes("!") && !explicit.text.includes("!=")) continue;
      const { value } = evaluateFormula(text, variables, point);
      expect(Number(parse(explicit.text).evaluate(scope)), text).toBeCloseTo(value, 12);
    }
  });

  it("gives the typed place of each of its characters", () => {
    for (const text of texts) {
      const { explicit } = readExpression(text, { field: "z", variables });
      expect(explicit.origins.length).toBe(explicit.text.length);
      for (const { start, end } of explicit.origins) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    }
    const { explicit } = readExpression("e^{-cu}\\sin u", { field: "z", variables });
    const origin = (word: string) => explicit.origins[explicit.text.indexOf(word)];
    expect(explicit.text).toBe("e^(-c * u) * sin(u)");
    expect(origin("c")).toEqual({ start: 4, end: 5 });
    expect(origin("sin")).toEqual({ start: 7, end: 11 });
  });
});

describe("plain mathjs", { timeout: 60_000 }, () => {
  it("keeps its meaning: 3,000 random formulas have the value that mathjs gives them", () => {
    const random = new Random(1);
    let compared = 0;
    for (let trial = 0; trial < 3000; trial++) {
      const text = randomFormula(random, 4);
      const point = { u: random.uniform(0.2, 2), v: random.uniform(-2, 2) };
      const expected = Number(evaluate(text, { ...point }));
      const { value } = evaluateFormula(text, ["u", "v"], point);
      if (!Number.isFinite(expected) || Math.abs(expected) > 1e12) continue;
      compared++;
      expect(Math.abs(value - expected), `${text} at ${JSON.stringify(point)}`).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(expected)),
      );
    }
    expect(compared).toBeGreaterThan(1500);
  });
});

/** A formula in mathjs grammar, products without sign, signs and powers included. */
function randomFormula(random: Random, depth: number): string {
  const inner = () => randomFormula(random, depth - 1);
  const space = () => random.pick(["", " "]);
  const atom = () => random.pick(["u", "v", "2", "3", "0.5", "pi", "e", "1e-1", ".7"]);
  if (depth === 0) return atom();
  return random.pick([
    () => `${inner()}${space()}${random.pick(["+", "-", "*", "/"])}${space()}${inner()}`,
    () => `${inner()} + ${inner()}`,
    () => `-${inner()}`,
    () => `(${inner()})`,
    () => `(${inner()})^${random.pick(["2", "-1", "0.5", "u", "-u^2", "2^u"])}`,
    () => `${random.pick(["u", "v", "(u+1)"])}^2`,
    () =>
      `${random.pick(["2", "3.5", "(u - v)", "u^2", "1/2"])}${space()}${random.pick(["u", "(v+2)", "sin(v)", "pi"])}`,
    () => `${random.pick(["u", "v"])} ${random.pick(["u", "v", "cos(u)"])}`,
    () => `${random.pick(["sin", "cos", "exp", "atan", "abs", "floor", "sqrt"])}(${inner()})`,
    () => `${random.pick(["max", "min", "atan2", "hypot"])}(${inner()}, ${inner()})`,
    () => `(${inner()} ${random.pick(["<", ">", "<=", ">="])} ${inner()} ? ${inner()} : ${inner()})`,
    () => `(${inner()} ${random.pick(["%", "mod"])} 3)`,
  ])();
}
