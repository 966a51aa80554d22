import { describe, expect, it } from "vitest";
import { Random } from "../../../testing/random";
import { compile } from "../../compile";
import type { Interval } from "../../types";
import { functions } from "../functions";
import { ExpressionError } from "../problems";
import {
  type Derivatives,
  derivativeIds,
  SymbolicError,
  type SymbolicFormula,
  symbolicDerivatives,
} from "./index";

const square: [Interval, Interval] = [
  [-2, 2],
  [-2, 2],
];
const positive: [Interval, Interval] = [
  [0.1, 0.9],
  [0.1, 0.9],
];
const formula = (text: string, more: Partial<SymbolicFormula> = {}): SymbolicFormula => ({
  text,
  variables: ["u", "v"],
  domain: square,
  ...more,
});

/** Every answer, the quick one first. */
const all = (request: SymbolicFormula): Derivatives[] => [...symbolicDerivatives(request)];
/** The first answer, which is there in milliseconds. */
const first = (request: SymbolicFormula): Derivatives => {
  const { value } = symbolicDerivatives(request).next();
  if (!value) throw new Error("no answer");
  return value;
};
/** The last answer, simplified as far as it goes. */
const last = (request: SymbolicFormula): Derivatives => all(request).at(-1) as Derivatives;
const failureOf = (request: SymbolicFormula): SymbolicError => {
  try {
    all(request);
  } catch (error) {
    if (error instanceof SymbolicError) return error;
    throw error;
  }
  throw new Error("no failure");
};

/** Reads the TeX as a person would paste it, and compares it with the engine's derivatives at random points. */
function expectRight(derivatives: Derivatives, request: SymbolicFormula): void {
  const { text, definitions, variables, domain } = request;
  const parameters = { c: 0.3, a: 1.7, ...request.parameters };
  const surface = compile({ kind: "graph", expressions: { z: text }, definitions, variables, parameters });
  const random = new Random(8);
  const points = Array.from({ length: 20 }, () => domain.map(([min, max]) => random.uniform(min, max)));
  let compared = 0;
  for (const id of derivativeIds) {
    const z = derivatives[id].replaceAll("\\operatorname{atan2}", "atan2");
    const derivative = compile({ kind: "graph", expressions: { z }, variables, parameters });
    for (const point of points) {
      const { gradient = [], hessian = [] } = surface.at(point);
      const truth = { fu: gradient[0], fv: gradient[1], fuu: hessian[0], fuv: hessian[1], fvv: hessian[3] };
      const scale = Math.max(...Object.values(truth).map(Math.abs));
      if (!Number.isFinite(scale)) continue;
      compared++;
      const error = Math.abs((derivative.at(point).value as number) - truth[id]);
      expect(error, `${id} of ${text} at ${point}: ${z}`).toBeLessThanOrEqual(1e-8 * scale);
    }
  }
  expect(compared, text).toBeGreaterThan(10);
}

describe("symbolic derivatives", () => {
  it.each([
    "u^2*v + 3*u",
    "e^(-c*u)*sin(u)*sin(v)",
    "(u^2+v-11)^2+(u+v^2-7)^2",
    "(1-u)^2+100*(v-u^2)^2",
    "sqrt(9-u^2-v^2)",
    "log(2+cos(u)*v/3)",
    "20+u^2-10*cos(2*pi*u)+v^2-10*cos(2*pi*v)",
    "exp(-u^2-v^2)",
    "u/(1+v^2)",
    "tanh(u*v)",
    "(u^2+1)^v",
    "2^(u*v)",
    "sin(sin(u)+v)",
    "abs(u)*v^2",
    "a*atan(v)+u^3/3",
    "min(u^2, v)",
    "c*atan2(v, u)",
    "atan2(v, u)^2",
    "mod(u, 1)*v",
    "floor(2u)*v^2",
    "hypot(u, v)",
    "cbrt(u + v^2)",
    "u²v − 2uv",
    "\\frac{u^2}{2} - \\cos v",
  ])("of %s, each answer right", (text) => {
    const request = formula(text);
    const answers = all(request);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expectRight(answer, request);
  });

  it.each([
    "3*(1-u)^2*exp(-u^2-(v+1)^2)-10*(u/5-u^3-v^5)*exp(-u^2-v^2)-1/3*exp(-(u+1)^2-v^2)",
    "-20*exp(-0.2*sqrt(0.5*(u^2+v^2)))-exp(0.5*(cos(2*pi*u)+cos(2*pi*v)))+e+20",
    "(1.5-u+u*v)^2+(2.25-u+u*v^2)^2+(2.625-u+u*v^3)^2",
    "sin(sqrt(u^2+v^2))/sqrt(u^2+v^2)",
  ])("of the long %s, the first answer right", (text) => {
    expectRight(first(formula(text)), formula(text));
  });

  it("puts definitions in", () => {
    const request = formula("g(u)*h(v, 2) + r", {
      definitions: "g(t) = exp(-t^2); h(u, k) = sin(k*u)",
      text: "r = u*v; g(u)*h(v, 2) + r^2",
    });
    expectRight(first(request), request);
    expect(last(formula("q(q(u))+v", { definitions: "q(x) = x^2" })).fu).toBe("4 \\, u^{3}");
  });

  it("simplifies", () => {
    expect(last(formula("u^3 - 3u v^2"))).toEqual({
      fu: "3 \\, u^{2} - 3 \\, v^{2}",
      fv: "-6 \\, u \\, v",
      fuu: "6 \\, u",
      fuv: "-6 \\, v",
      fvv: "-6 \\, u",
    });
    expect(last(formula("log(cos v/cos u)")).fuv).toBe("0");
    expect(last(formula("e^u + v")).fuu).toBe("e^{u}");
    expect(last(formula("u/3 + v")).fu).toBe("\\frac{1}{3}");
  });

  it("leaves frozen parts as they were typed", () => {
    expect(last(formula("abs(u)*v")).fu).toBe("v \\, \\operatorname{sgn}\\left(u\\right)");
    expect(first(formula("atan2(v, u)^2")).fu).not.toMatch(/arctan/);
  });

  it("differentiates by the variables' own names", () => {
    const request = formula("θ^2*w1 + u*θ", { variables: ["θ", "w1"], parameters: { u: 2 } });
    expectRight(first(request), request);
    expect(first(request).fuu).toBe("2 \\, w_{1}");
  });

  it("lets a variable be called e", () => {
    const request = formula("e^2*v", { variables: ["e", "v"] });
    expect(first(request).fu).toBe("2 \\, v \\, e");
  });

  // Under a test that compares at c = 1 alone, u^c would pass as u.
  it("is right for parameters beside the present ones", () => {
    const request = formula("u^c + v", { parameters: { c: 1 }, domain: positive });
    expect(first(request).fu).toContain("c");
  });
});

describe("every function", () => {
  it.each(Object.entries(functions))(
    "%s is differentiated rightly or refused by name",
    (id, { arguments: [least, most] }) => {
      const count = Math.min(Math.max(least, 2), most);
      const args = ["0.1 + 0.8*u*v", "u + 2*v + 1.5"].slice(0, count);
      // acosh and its like want arguments beyond 1.
      for (const text of [
        `${id}(${args})`,
        `${id}(${[...args].reverse()})`,
        `${id}(1.2 + u*v${count > 1 ? ", v" : ""})`,
      ]) {
        const request = formula(count === 3 ? `${id}(u > v, u, v)` : text, { domain: positive });
        try {
          expectRight(first(request), request);
        } catch (error) {
          if (!(error instanceof SymbolicError)) throw error;
          expect(["unsupported", "wrong", "undefined"]).toContain(error.failure);
          if (error.failure === "unsupported") expect(unsupported).toContain(id);
          if (error.failure === "wrong") expect(wrong).toContain(id);
        }
      }
    },
  );

  const unsupported = ["gamma", "factorial", "erf", "if"];
  /** Where the number of decimals depends on the place, they are no steps. */
  const wrong = ["floor", "ceil", "round", "fix"];

  it.each(unsupported)("%s has no rule", (id) => {
    const { failure, function: name } = failureOf(formula(id === "if" ? "u > 0 ? u : v" : `${id}(u + 2)*v`));
    expect(failure).toBe("unsupported");
    expect(name).toBe(id === "factorial" ? "!" : id);
  });
});

describe("what is refused", () => {
  it("formulas that are undefined on the domain", () => {
    expect(failureOf(formula("sqrt(-1 - u^2 - v^2)")).failure).toBe("undefined");
  });

  it("derivatives that are wrong: mathjs takes odd roots of negative numbers for undefined", () => {
    expect(failureOf(formula("nthRoot(u, 5) + v")).failure).toBe("wrong");
    const request = formula("nthRoot(u, 5) + v", { domain: positive });
    expectRight(first(request), request);
  });

  it("formulas that nobody could read the derivatives of", () => {
    const sum = (terms: number) =>
      Array.from({ length: terms }, (_, k) => `sin(${k + 1}*u)*cos(${k + 2}*v)^2`).join("+");
    expectRight(first(formula(sum(20))), formula(sum(20)));
    expect(failureOf(formula(sum(100))).failure).toBe("long");
    const doubling = Array.from({ length: 12 }, (_, k) => `f${k + 1} = f${k}*f${k}`).join("; ");
    expect(failureOf(formula(`f0 = u + v; ${doubling}; f12`)).failure).toBe("long");
  });

  it("texts that cannot be read", () => {
    expect(() => all(formula("u +"))).toThrow(ExpressionError);
    expect(() => all(formula("q", { definitions: "q = sin(" }))).toThrow(ExpressionError);
  });
});
