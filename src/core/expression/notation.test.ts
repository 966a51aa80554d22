import { evaluate, parse } from "mathjs/number";
import { describe, expect, it } from "vitest";
import { evaluateFormula } from "../../testing/formulas";
import { Random } from "../../testing/random";
import { notationCases } from "../../testing/reference";
import { readExpression } from ".";

/** Values for every name in the tables below. */
const at: Record<string, number> = {
  u: 0.37,
  v: 0.61,
  w: 0.83,
  a: 1.3,
  b: 2.6,
  c: 0.5,
  k: 1.7,
  n: 3,
  r: 0.7,
  R: 2.2,
  x_0: 0.29,
  w1: 0.4,
  w2: 0.9,
  theta: 0.45,
  phi: 1.15,
  sigma: 0.8,
  gamma: 0.35,
  theta_0: 0.21,
  alpha: 0.66,
  beta: 0.77,
  A: 1.9,
  m: 1.2,
  omega: 0.95,
};

/** What people type, and the same in mathjs with every sign written. */
const meanings: [text: string, meaning: string][] = [
  // Products without sign
  ["2u", "2*u"],
  ["u v w", "u*v*w"],
  ["uvw", "u*v*w"],
  ["u(v+1)", "u*(v+1)"],
  ["(u)(v)", "u*v"],
  ["(u+1)2", "(u+1)*2"],
  ["u 2", "u*2"],
  ["kuv", "k*u*v"],
  ["3.5e2u", "350*u"],
  ["2e3u", "2000*u"],
  ["2e", "2*e"],
  ["2eu", "2*e*u"],
  ["2pi u", "2*pi*u"],
  ["2piuw", "2*pi*u*w"],
  ["tau u", "tau*u"],
  ["Pi u", "pi*u"],
  ["pi(u+v)", "pi*(u+v)"],
  ["k(u+v)", "k*(u+v)"],
  ["u!v", "gamma(u+1)*v"],
  ["x_0 u", "x_0*u"],
  ["w1 w2", "w1*w2"],
  ["2w1", "2*w1"],
  [".5u", "0.5*u"],
  // Precedence
  ["a/2u", "a/(2*u)"],
  ["1/2u", "(1/2)*u"],
  ["-1/2u", "-(1/2)*u"],
  ["1/2/3u", "1/((2/3)*u)"],
  ["u 2/3 v", "u*(2/3)*v"],
  ["1/2 sin u", "(1/2)*sin(u)"],
  ["u/v w", "u/(v*w)"],
  ["u/2(v+1)", "u/(2*(v+1))"],
  ["-u^2", "-(u^2)"],
  ["(-u)^2", "u^2"],
  ["2^-u", "2^(-u)"],
  ["2^3^u", "2^(3^u)"],
  ["e^-u^2", "e^(-(u^2))"],
  ["uv^2", "u*v^2"],
  ["2u^2v", "2*u^2*v"],
  ["u^2!", "u^2"],
  ["-u!", "-gamma(u+1)"],
  ["u--v", "u+v"],
  // Functions without brackets
  ["sin 2u cos 3v", "sin(2*u)*cos(3*v)"],
  ["sin u v", "sin(u*v)"],
  ["sin u^2", "sin(u^2)"],
  ["sin u^2 v", "sin(u^2*v)"],
  ["sin u/2", "sin(u)/2"],
  ["sin u + v", "sin(u)+v"],
  ["sin -u", "sin(-u)"],
  ["exp -u^2", "exp(-u^2)"],
  ["cos 2pi u", "cos(2*pi*u)"],
  ["sqrt u", "sqrt(u)"],
  ["ln 2u", "log(2*u)"],
  ["sin cos u", "sin(cos(u))"],
  ["ln cos u sin v", "log(cos(u))*sin(v)"],
  ["e^sin u", "e^(sin(u))"],
  ["e^-sin^2 u", "e^(-(sin(u)^2))"],
  ["2sin(u)cos(v)^2", "2*sin(u)*cos(v)^2"],
  ["sin(u)v", "sin(u)*v"],
  ["sin(u)(v+1)", "sin(u)*(v+1)"],
  ["sin(u)^2", "sin(u)^2"],
  ["sin u(v+1)", "sin(u*(v+1))"],
  ["max u", "u"],
  // Powers of functions
  ["sin^2 u cos^2 v", "sin(u)^2*cos(v)^2"],
  ["sin^2 2u", "sin(2*u)^2"],
  ["sin^2u", "sin(u)^2"],
  ["sin^n u", "sin(u)^n"],
  ["sin^-1 u", "asin(u)"],
  ["sin⁻¹(u)", "asin(u)"],
  ["cosh^{-1} (u+1)", "acosh(u+1)"],
  ["sin^(-1) u", "asin(u)"],
  ["sin^-2 u", "sin(u)^(-2)"],
  ["(sin u)^-1", "1/sin(u)"],
  ["sin(u)^-1", "1/sin(u)"],
  ["tan²u", "tan(u)^2"],
  // Logarithms
  ["log_2 u", "log(u,2)"],
  ["log_{10}(u)", "log10(u)"],
  ["log₂ u", "log2(u)"],
  ["log2 u", "log2(u)"],
  ["log2u", "log2(u)"],
  ["log_b u", "log(u,b)"],
  ["log_{a+1} u", "log(u,a+1)"],
  ["lg u", "log10(u)"],
  // Run together
  ["2sinu", "2*sin(u)"],
  ["usinvcosu", "u*sin(v)*cos(u)"],
  ["sin2u", "sin(2*u)"],
  ["sin2.5u", "sin(2.5*u)"],
  ["rcos(v)", "r*cos(v)"],
  ["(R+rcosv)cosu", "(R+r*cos(v))*cos(u)"],
  ["lnuv", "log(u*v)"],
  ["arctanu", "atan(u)"],
  ["coshu", "cosh(u)"],
  // Synonyms
  ["arcsin u", "asin(u)"],
  ["tg u", "tan(u)"],
  ["sh u ch v", "sinh(u)*cosh(v)"],
  ["arsinh u", "asinh(u)"],
  ["sgn(u)", "1"],
  // Bars and brackets
  ["|u-1|", "abs(u-1)"],
  ["||u|-1|", "abs(abs(u)-1)"],
  ["|2|u-1||", "abs(2*abs(u-1))"],
  ["|u||v|", "abs(u)*abs(v)"],
  ["|u-1|v|v-1|", "abs(u-1)*v*abs(v-1)"],
  ["2|-u|", "2*abs(-u)"],
  ["ln|u|", "log(abs(u))"],
  ["|sin|u||", "abs(sin(abs(u)))"],
  ["|u|-|v|", "abs(u)-abs(v)"],
  ["⌊3u⌋", "floor(3*u)"],
  ["⌈3u⌉", "ceil(3*u)"],
  // Characters
  ["u² − v²", "u^2-v^2"],
  ["u⁻¹", "1/u"],
  ["2⁻ᵘ", "2^(-u)"],
  ["u⁽ᵃ⁺ᵇ⁾", "u^(a+b)"],
  ["√2u", "sqrt(2)*u"],
  ["√u^2", "u"],
  ["√(u+1)v", "sqrt(u+1)*v"],
  ["∛u", "cbrt(u)"],
  ["∜u", "u^0.25"],
  ["u · v × w ÷ 2", "u*v*w/2"],
  ["2πu", "2*pi*u"],
  ["sinθcosφ", "sin(theta)*cos(phi)"],
  ["γ(u+1)", "gamma_*(u+1)"],
  ["Γ(u+1)", "gamma(u+1)"],
  ["u≤v ? u : v", "u"],
  ["𝑢² + 𝑣²", "u^2+v^2"],
  ["ｕ＋ｖ", "u+v"],
  ["u\u00a0v", "u*v"],
  ["u\u200bv", "u*v"],
  ["u**2", "u^2"],
  ["u.^2 .* v", "u^2*v"],
  // LaTeX
  ["e^{-cu}\\sin u \\sin v", "e^(-c*u)*sin(u)*sin(v)"],
  ["\\frac{u^2}{a^2}+\\frac{v^2}{b^2}", "u^2/a^2+v^2/b^2"],
  ["\\frac12 u", "u/2"],
  ["\\dfrac{\\sin u}{\\cos v}", "sin(u)/cos(v)"],
  ["\\sqrt{u^2+v^2}", "sqrt(u^2+v^2)"],
  ["\\sqrt[3]{u}", "cbrt(u)"],
  ["\\sqrt2 u", "sqrt(2)*u"],
  ["\\left( u+v \\right)^2", "(u+v)^2"],
  ["\\left[1+\\left(\\frac{u}{2}\\right)^2\\right]v", "(1+(u/2)^2)*v"],
  ["\\left|u-1\\right|", "abs(u-1)"],
  ["\\lvert u-1 \\rvert v", "abs(u-1)*v"],
  ["\\left\\lfloor 3u \\right\\rfloor", "floor(3*u)"],
  ["\\operatorname{sech} u", "1/cosh(u)"],
  ["\\operatorname{arsinh}(u)", "asinh(u)"],
  ["\\cosh^{2} v", "cosh(v)^2"],
  ["\\sin^{-1} u", "asin(u)"],
  ["\\sin2u", "sin(2*u)"],
  ["\\log_{10} u", "log10(u)"],
  ["\\log_2 u", "log2(u)"],
  ["\\theta_0 u", "theta_0*u"],
  ["\\theta_{0}\\,u", "theta_0*u"],
  ["e^{-\\frac{u^2+v^2}{2\\sigma^2}}", "exp(-(u^2+v^2)/(2*sigma^2))"],
  ["\\exp\\left(-\\frac{u^2}{2}\\right)", "exp(-u^2/2)"],
  ["u \\cdot v", "u*v"],
  ["u\\,\\mathrm{e}^{-v}", "u*exp(-v)"],
  ["\\alpha\\beta u", "alpha*beta*u"],
  ["\\max\\{u,v\\}", "v"],
  ["u \\le v \\text{ and } u \\ge v", "0"],
  ["$u^2+v^2$", "u^2+v^2"],
  ["\\[ \\tfrac{1}{1+u^2} \\]", "1/(1+u^2)"],
  ["\\mathrm e^{-u^2}", "exp(-u^2)"],
  ["{\\rm e}^{-u}", "exp(-u)"],
  ["\\text{e}^{u}", "exp(u)"],
  ["\\exp\\left[-\\frac{u^2}{2}\\right]", "exp(-u^2/2)"],
  ["\\exp\\{-u^2\\}", "exp(-u^2)"],
  ["\\bigl(1-u^2\\bigr) v", "(1-u^2)*v"],
  ["{{u}^{2}}+{{v}^{2}}", "u^2+v^2"],
  ["\\sin\\frac{u}{2}", "sin(u/2)"],
  ["\\sin\\tfrac12 u", "sin(u/2)"],
  ["\\sin(\\tfrac{u}{2})\\cos v", "sin(u/2)*cos(v)"],
  ["u^\\frac12", "sqrt(u)"],
  ["u^\\alpha", "u^alpha"],
  ["\\sin^2\\!u", "sin(u)^2"],
  ["\\arctan\\frac{v}{u}", "atan(v/u)"],
  ["\\mathrm{sinc}(u) v", "sin(u)/u*v"],
  ["\\mathbf{u}", "u"],
  ["10^{-3}u", "u/1000"],
  // Fractions, raised characters
  ["½ u²", "u^2/2"],
  ["-½u²", "-u^2/2"],
  ["2½u", "2.5*u"],
  ["u^½", "sqrt(u)"],
  ["½(u²+v²)", "(u^2+v^2)/2"],
  ["sin ½u", "sin(u/2)"],
  ["⅓ u³", "u^3/3"],
  ["u 12⅛", "12.125*u"],
  ["e⁻ᵘ²", "exp(-u^2)"],
  ["e⁻⁽ᵘ²⁺ᵛ²⁾", "exp(-(u^2+v^2))"],
  ["uⁿ⁺¹", "u^(n+1)"],
  ["３u＋２", "3*u+2"],
  // As people of each trade type
  ["sin²u + cos²v", "sin(u)^2+cos(v)^2"],
  ["e^-(u²+v²)", "exp(-(u^2+v^2))"],
  ["exp[-(u²+v²)/2]", "exp(-(u^2+v^2)/2)"],
  ["[u+1]v", "(u+1)*v"],
  ["sqrt u v", "sqrt(u*v)"],
  ["|u|v", "abs(u)*v"],
  ["|sin u|", "abs(sin(u))"],
  ["∣u∣", "abs(u)"],
  ["u·v", "u*v"],
  ["√(u²+v²)", "sqrt(u^2+v^2)"],
  ["√|uv|", "sqrt(abs(u*v))"],
  ["sin(√(u²+v²))/√(u²+v²)", "sin(sqrt(u^2+v^2))/sqrt(u^2+v^2)"],
  ["sinc u", "sin(u)/u"],
  ["A e^{-u²/(2σ²)}", "A*exp(-u^2/(2*sigma^2))"],
  ["A cos(k u - ω v)", "A*cos(k*u-omega*v)"],
  ["½mv²", "m*v^2/2"],
  ["1.5×10⁻³ u", "0.0015*u"],
  ["r²sin2θ", "r^2*sin(2*theta)"],
  ["cos²θ sinφ", "cos(theta)^2*sin(phi)"],
  ["tan⁻¹(v/u)", "atan(v/u)"],
  ["tan^{-1}u", "atan(u)"],
  ["cosh⁻¹(u+1)", "acosh(u+1)"],
  ["ln tan(u/2)", "log(tan(u/2))"],
  ["nthroot(u,3)", "cbrt(u)"],
  ["norm(u,v)", "hypot(u,v)"],
  ["u²v − v³/3", "u^2*v-v^3/3"],
  ["u³ − 3uv²", "u^3-3*u*v^2"],
  ["(1−u)² + 100(v−u²)²", "(1-u)^2+100*(v-u^2)^2"],
  ["uv(u²−v²)/(u²+v²)", "u*v*(u^2-v^2)/(u^2+v^2)"],
  ["cosπucosπv", "cos(pi*u)*cos(pi*v)"],
  ["1/(1+e^{-u})", "1/(1+exp(-u))"],
  ["ln(1 + e^u)", "log(1+exp(u))"],
  ["u–v", "u-v"],
  ["u⁄2", "u/2"],
  // Conditions
  ["u > 0 ? u : v", "u"],
  ["u > v ? 1 : u > 0 ? 2 : 3", "2"],
  ["0 < u < 1", "1"],
  ["0 < u < 0.1", "0"],
  ["if(u > v, 1, 2)", "2"],
  ["not u", "0"],
  ["u > 1 or v > 0 and not 0", "1"],
  ["u > 0 xor v > 0", "0"],
  ["mod(u, 0.1)", "u - 0.1*floor(u/0.1)"],
  ["7 mod 3 u", "mod(7, 3*u)"],
  ["u % 0.1", "mod(u, 0.1)"],
  ["true", "1"],
  // Lines and comments
  ["u +\n v", "u+v"],
  ["u\n + v", "u+v"],
  ["(u\n v)", "u*v"],
  ["u # the first coordinate", "u"],
];

/** With what the formula is called before it. */
const called: typeof meanings = [
  ["z = u v", "u*v"],
  ["f(u, v) = u v", "u*v"],
  ["h(u,v) := uv", "u*v"],
  ["f = u + v", "u+v"],
  ["r = sqrt(u^2+v^2); z = sin(r)/r", "sin(sqrt(u^2+v^2))/sqrt(u^2+v^2)"],
];

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
