import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { compile } from "../compile";
import { functions } from "./functions";
import { readExpression } from "./read";
import { nameToTex, toTex } from "./tex";

const tex = (text: string) => toTex(readExpression(text, { field: "z", variables: ["u", "v"] }).expression);

describe("TeX of formulas", () => {
  it.each([
    ["e^(-c*u)*sin(u)*sin(v)", "e^{-c \\, u} \\, \\sin\\left(u\\right) \\, \\sin\\left(v\\right)"],
    ["a/2u", "\\frac{a}{2 \\, u}"],
    ["1/2u", "\\frac{1}{2} \\, u"],
    ["-u^2", "-u^{2}"],
    ["(-u)^2", "\\left(-u\\right)^{2}"],
    ["(u+v)*(u-v)", "\\left(u + v\\right) \\, \\left(u - v\\right)"],
    ["u-(v-1)", "u - \\left(v - 1\\right)"],
    ["sin(u)^2", "\\sin^{2}\\left(u\\right)"],
    ["sqrt(u^2+v^2)", "\\sqrt{u^{2} + v^{2}}"],
    ["2*3*u", "2 \\cdot 3 \\, u"],
    ["u^v^2", "u^{v^{2}}"],
    ["(u^v)^2", "\\left(u^{v}\\right)^{2}"],
    ["abs(u)*exp(-v)", "\\left|u\\right| \\, e^{-v}"],
    ["u > 0 ? u : -u", "\\begin{cases}u & u > 0 \\\\ -u & \\text{otherwise}\\end{cases}"],
    ["u*(-v)", "u \\, \\left(-v\\right)"],
    ["1e-3*u", "1 \\cdot 10^{-3} \\, u"],
    ["acosh(u) + log2(v)", "\\operatorname{arcosh}\\left(u\\right) + \\log_{2}\\left(v\\right)"],
  ])("%s", (text, expected) => {
    expect(tex(text)).toBe(expected);
  });

  it("keeps every bracket that the meaning needs", () => {
    // Read back through the notation's own LaTeX, random formulas have the same value.
    const random = new Random(6);
    const formula = (depth: number): string => {
      if (depth === 0) return random.pick(["u", "v", "c", "2", "0.5"]);
      const [a, b] = [formula(depth - 1), formula(random.integer(0, depth - 1))];
      return random.pick([
        `(${a})+(${b})`,
        `(${a})-(${b})`,
        `(${a})*(${b})`,
        `(${a})/(${b})`,
        `(${a})^(${b})`,
        `-(${a})`,
        `sin(${a})`,
        `sqrt(${a})`,
      ]);
    };
    const value = (z: string) =>
      compile({ kind: "graph", expressions: { z }, parameters: { c: 0.7 } }).at([1.3, 0.4]);
    for (let trial = 0; trial < 300; trial++) {
      const text = formula(random.integer(1, 4));
      const expected = value(text).value as number;
      if (!Number.isFinite(expected)) continue;
      const found = value(tex(text)).value as number;
      expect(Math.abs(found - expected), `${text} → ${tex(text)}`).toBeLessThan(
        1e-9 * (1 + Math.abs(expected)),
      );
    }
  });

  it("writes every function, with all its arguments", () => {
    for (const [
      id,
      {
        arguments: [least, greatest],
      },
    ] of Object.entries(functions)) {
      const count = Math.min(Math.max(least, 2), greatest);
      const args = ["u", "v", "c"].slice(0, count);
      const written = tex(`${id}(${args.join(", ")})`);
      for (const name of args) expect(written, id).toContain(name);
    }
  });
});

it("names", () => {
  expect(["u", "w1", "x_0", "alpha", "theta2", "speed", "a_max"].map(nameToTex)).toEqual([
    "u",
    "w_{1}",
    "x_{0}",
    "\\alpha",
    "\\theta_{2}",
    "\\mathrm{speed}",
    "a_{max}",
  ]);
});
