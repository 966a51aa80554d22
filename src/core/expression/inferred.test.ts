import { describe, expect, it } from "vitest";
import { readExpression } from ".";
import { formulaText } from "./formulaText";

const read = (text: string) => formulaText(readExpression(text, { field: "z", variables: ["u", "v"] }));
/** The marked characters, and the TeX with ⟨ ⟩ around what they became. */
const inferred = (text: string) => {
  const found = read(text).inferred;
  return {
    typed: (found?.spans ?? []).map(([start, end]) => text.slice(start, end)),
    tex: found?.tex.replaceAll(/\\class\{inferred\}\{/g, "⟨") ?? null,
  };
};

describe("what was inferred", () => {
  it.each([
    ["cu", ["cu"], "c ⟨\\cdot} u"],
    ["2usinv", ["usin"], "2 \\, u ⟨\\cdot} \\sin\\left(v\\right)"],
    ["k(u+v)", ["k"], "k ⟨\\cdot} \\left(u + v\\right)"],
    ["1/2u", ["1/2"], "⟨\\frac{1}{2}} \\, u"],
    ["1 + a/2u", ["/2u"], "1 + ⟨\\frac{a}{2 \\, u}}"],
    ["v + sin u v", ["sin u v"], "v + ⟨\\sin\\left(u \\, v\\right)}"],
    ["sin u/2", ["sin u"], "\\frac{⟨\\sin\\left(u\\right)}}{2}"],
    ["sin^-1 u", ["sin^-1"], "⟨\\arcsin\\left(u\\right)}"],
    ["2 log(u)", ["log"], "2 \\, ⟨\\ln\\left(u\\right)}"],
    ["e^2u", ["2u"], "e^{2} ⟨\\cdot} u"],
    ["uvv", ["uvv"], "u ⟨\\cdot} v ⟨\\cdot} v"],
  ])("%s", (text, typed, tex) => {
    expect(inferred(text)).toEqual({ typed, tex });
  });

  it.each([
    "e^(-c*u)*sin(u)*sin(v)",
    "2u",
    "u v",
    "(u+1)(v-1)",
    "2(u+v)",
    "sin 2u cos 3v",
    "sin^2 u",
    "e^-u^2",
    "2πu",
    "\\alpha\\beta u",
    "\\frac{1}{2}u",
    "\\sin u \\sin v",
    "log(u, 2)",
    "ln u",
    "a/(2u)",
    "u/2",
  ])("is nothing where signs or custom say it: %s", (text) => {
    expect(inferred(text).tex).toBeNull();
  });

  it("is marked in the TeX only: without the marks it is the same formula", () => {
    for (const text of ["cu", "1/2u sin u v", "a/2u", "sin^-1 u^2", "k(u+v)"]) {
      const { tex, inferred: found } = read(text);
      const plain = found?.tex.replaceAll(/ ?\\class\{inferred\}\{\\cdot\} ?/g, " \\, ") ?? "";
      const unmarked = plain.replaceAll(/\\class\{inferred\}/g, "");
      expect(unmarked.replaceAll(/[{}]/g, "")).toBe(tex.replaceAll(/[{}]/g, ""));
    }
  });
});
