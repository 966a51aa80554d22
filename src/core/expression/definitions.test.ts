import { describe, expect, it } from "vitest";
import { evaluateFormula, problemsOf } from "../../testing/formulas";
import { type ExpressionError, readAuxiliary, readExpression } from ".";

const at = { u: 0.37, v: 0.61, k: 2, c: 0.5 };
const r = Math.hypot(at.u, at.v);

const cases: [text: string, value: number][] = [
  ["r = sqrt(u^2+v^2); sin(r)/r", Math.sin(r) / r],
  ["g(t) = exp(-t^2); g(u)*g(v)", Math.exp(-r * r)],
  ["g(t) = exp(-t^2); g u", Math.exp(-(at.u ** 2))],
  ["r = √(u² + v²)\nsin r / r", Math.sin(r) / r],
  ["s = r^2; r = hypot(u, v); s + r", r * r + r],
  ["h(s, t) = s - 2t; h(u, v)", at.u - 2 * at.v],
  ["g(t) = t^2; h(s) = g(s) + 1; h(g(u))", at.u ** 4 + 1],
  ["g(t) = k t + u; g(v)", at.k * at.v + at.u],
  ["g(u) = u^2; g(v)", at.v ** 2],
  ["g(t) = t^2; g^2(u)", at.u ** 4],
  ["c = 3; c u", 3 * at.u],
  ["e = 2; e u", 2 * at.u],
  ["rr = u + v; 2rru", 2 * (at.u + at.v) * at.u],
  ["ρ = u; ρ v", at.u * at.v],
  ["w₁ = 2; w1 u", 2 * at.u],
];

describe("auxiliary definitions", () => {
  it.each(cases)("%j", (text, value) => {
    expect(evaluateFormula(text, ["u", "v"], at).value).toBeCloseTo(value, 14);
  });

  it("carry derivatives like the text with the definition put in", () => {
    const point = { u: 0.8, v: -0.3 };
    const one = evaluateFormula("r = sqrt(u^2+v^2); g(t) = sin(t)/t; g(r) + g(u v)", ["u", "v"], point);
    const other = evaluateFormula("sin(sqrt(u^2+v^2))/sqrt(u^2+v^2) + sin(u v)/(u v)", ["u", "v"], point);
    expect(one).toEqual(other);
  });

  it("list the parameters of the definitions that are used, and no argument", () => {
    const read = readExpression("g(t) = k t + a; h = b; c g(u)", { field: "z", variables: ["u", "v"] });
    expect(read.parameters).toEqual(["k", "a", "c"]);
    expect(read.variables).toEqual(["u"]);
    expect([...read.definitions.keys()]).toEqual(["g"]);
  });

  it("may be read once and used by several formulas", () => {
    const definitions = readAuxiliary("r = hypot(u, v)\ng(t) = exp(-t)", {
      field: "definitions",
      variables: ["u", "v"],
    });
    const value = (text: string) => evaluateFormula(text, ["u", "v"], at, { definitions }).value;
    expect(value("g(r)")).toBeCloseTo(Math.exp(-r), 14);
    expect(value("r g(u)")).toBeCloseTo(r * Math.exp(-at.u), 14);
    expect(value("r = 2; r u")).toBe(2 * at.u);
    expect(readAuxiliary("", { field: "definitions" }).size).toBe(0);
  });

  const wrong: [text: string, place: string, message: RegExp][] = [
    ["g(t) = g(t-1); g(u)", "g", /defined by itself/],
    ["a = b; b = a; a u", "a", /defined by itself/],
    ["a = u; a = v; a", "a", /defined twice/],
    ["sin = 3; u", "sin", /has a meaning already/],
    ["u = 3; u", "u", /coordinate/],
    ["f(x, x) = x; f(1, 2)", "x", /stands twice/],
    ["f(t) = t; f(u, v)", "f(u, v)", /takes one argument, but there are two/],
    ["f(t) = t; 2 f", "f", /needs an argument/],
    ["r = ; u", "=", /missing after `=`/],
    ["r = u +; r", "+", /missing after `\+`/],
    ["r = u; s = v", "s =", /formula has to follow/],
    ["u + 1; v", "u + 1", /only definitions/],
  ];

  it.each(wrong)("%j is explained at its place", (text, place, message) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0].message).toMatch(message);
    expect(text.slice(problems[0].start, problems[0].end)).toBe(place);
  });

  it("are explained in their own field", () => {
    const read = (text: string) => () => readAuxiliary(text, { field: "definitions", variables: ["u"] });
    expect(read("r = u; u^2")).toThrow(/only definitions/);
    try {
      read("r = u; s = foo(r)")();
      expect.fail("nothing was thrown");
    } catch (error) {
      expect((error as ExpressionError).problems).toMatchObject([
        { field: "definitions", start: 11, end: 14 },
      ]);
    }
  });

  it("that would grow without measure are refused, not computed", { timeout: 60_000 }, () => {
    const chain = Array.from({ length: 60 }, (_, k) => `f${k + 1}(t) = f${k}(t + 1) f${k}(t - 1)`);
    const text = `f0(t) = sin t; ${chain.join("; ")}; f60(u)`;
    const compute = () => evaluateFormula(text, ["u"], { u: 1 });
    expect(compute).toThrow(
      expect.objectContaining({
        name: "ExpressionError",
        problems: [expect.objectContaining({ message: expect.stringMatching(/too long to be computed/) })],
      }),
    );
  });
});
