import { describe, expect, it } from "vitest";
import { derived, graphs, parametrics, points, size, variables } from "../../testing/derivations";
import { compile } from "../compile";
import { evaluateText } from "../expression";
import type { PointData } from "../types";
import { type DerivationId, derivationIds, derivations, derivationsOf, derive, english } from "./index";

const hasLetters = /[A-Za-z]/;
/** What is left of a piece of TeX without the commands that numbers are written with. */
const bare = (tex: string) => tex.replace(/\\(left|right|cdot|times|t?frac|sqrt|quad)(?![A-Za-z])/g, "");

/** Chains of equal numbers in a step: each formula without a name in it, next to what it is said to be equal to. */
function chains(tex: string): string[][] {
  const body = tex.replace(/\\(begin|end)\{aligned\}/g, "");
  if (body.includes("pmatrix") || body.includes(", ")) return [];
  // A line that begins with `&=` goes on with the line before it, and so does one that is set in.
  const joined = body.replace(/ \\\\ &\\quad/g, " ").replace(/ \\\\ &(=|\\approx)/g, " $1");
  return joined.split(" \\\\ ").map((line) =>
    line
      .replaceAll("&", "")
      .split(/=|\\approx/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "" && !hasLetters.test(bare(piece))),
  );
}

const numberOf = (tex: string) => evaluateText(tex.replaceAll("\\tfrac", "\\frac"), "z");
const literals = (tex: string) =>
  Array.from(tex.matchAll(/\d+(?:\.\d+)?(?: \\times 10\^\{-?\d+\})?/g), ([text]) => numberOf(text));

describe("every derivation", () => {
  it.each(points)("has right sums on both sides of its signs of equality: %s", (name, point) => {
    let checked = 0;
    for (const id of derivationsOf(point))
      for (const { label, tex } of derived(id, point).steps)
        for (const chain of chains(tex)) {
          const scale = Math.max(1e-300, size(chain.flatMap(literals))) ** 3 + size(chain.map(numberOf));
          for (const piece of chain.slice(1)) {
            checked++;
            const error = Math.abs(numberOf(piece) - numberOf(chain[0]));
            expect(error, `${name}, ${id}, ${label}: ${chain[0]} = ${piece}`).toBeLessThanOrEqual(
              1e-12 * scale,
            );
          }
        }
    expect(checked).toBeGreaterThan(10);
  });

  it("ends in the engine's numbers", () => {
    const ends: Partial<Record<DerivationId, (point: PointData) => (number | undefined)[]>> = {
      scalarCurvature: (point) => [point.scalarCurvature],
      hessianTrace: (point) => [point.hessianTrace],
      riemannTensor: (point) => [point.scalarCurvature],
      ricciTensor: (point) => [point.scalarCurvature],
      gaussianCurvature: (point) => [point.gaussianCurvature],
      meanCurvature: (point) => [point.meanCurvature],
      fundamentalForms: (point) => [...(point.secondForm as Float64Array)],
    };
    for (const [name, point] of points)
      for (const id of derivationsOf(point)) {
        const expected = ends[id]?.(point);
        if (expected === undefined) continue;
        const { steps } = derived(id, point);
        const last = steps[steps.length - 1];
        expect(last.values.slice(-expected.length), `${name}, ${id}`).toEqual(expected);
        // The last number that is read is the same.
        const shown = literals(last.tex).at(-1) as number;
        const value = Math.abs(expected.at(-1) as number);
        if (id !== "fundamentalForms") expect(Math.abs(shown - value)).toBeLessThanOrEqual(1e-14 * value);
      }
  });

  it("shows numbers with the digits asked for, and says which are cut off", () => {
    const point = graphs.figure2.at([2, 1]);
    const tex = (digits: number) => derived("hessianTrace", point, digits).steps[1].tex;
    expect(tex(3)).toContain("\\approx -1.19");
    expect(tex(7)).toContain("\\approx -1.189295");
    expect(derived("hessianTrace", graphs.bowl.at([1, 1]), 3).steps[1].tex).toContain("= 4");
  });

  it("writes small numbers with powers of ten, and brackets negative factors", () => {
    const small = derived("scalarCurvature", graphs.small.at([0, 0]), 6).steps.map(({ tex }) => tex);
    expect(small.at(-1)).toContain("&= -2 \\times 10^{-12}");
    for (const [name, point] of points)
      for (const id of derivationsOf(point))
        for (const { tex } of derived(id, point).steps)
          expect(tex, `${name}, ${id}`).not.toMatch(/[-+] [-+]|\\cdot -|\^\{2\}\d|NaN|undefined/);
  });

  it("uses the variables' own names", () => {
    for (const id of derivationIds) {
      const point = graphs.figure2.at([2, 1]);
      const { steps } = derive(id, { point, variables: ["w1", "theta"] });
      const tex = steps.map((step) => step.tex).join(" ");
      expect(tex, id).not.toMatch(/_\{?[uv]\b/);
      if (id === "hessianTrace") expect(tex).toContain("f_{w_{1} w_{1}} + f_{\\theta \\theta}");
    }
  });

  it("stays plain data, with undefined numbers named", () => {
    const outside = compile({ kind: "graph", expressions: { z: "log(u)" } }).at([-1, 0]);
    for (const id of derivationsOf(outside)) {
      const { title, steps } = derive(id, { point: outside, variables });
      expect(structuredClone(steps), title).toEqual(steps);
      const finite = steps.flatMap((step) => step.values).every(Number.isFinite);
      if (!finite) expect(steps.map((step) => step.tex).join("")).toContain("\\text{undefined}");
    }
  });

  it("says where the numbers are limits", () => {
    const pole = compile({
      kind: "parametric",
      expressions: { x: "sin(u)*cos(v)", y: "sin(u)*sin(v)", z: "cos(u)" },
      domain: { u: [0, "pi"], v: [0, "2*pi"] },
    }).at([0, 1]);
    expect(pole.limit).toBe(true);
    for (const id of derivationsOf(pole))
      expect(derived(id, pole).steps[0].note, id).toBe(english.notes.limit);
  });

  it("speaks another language when it is given one", () => {
    const texts = { ...english, titles: { ...english.titles, hessianTrace: "Spur der Hesse-Matrix" } };
    const { title } = derive("hessianTrace", { point: graphs.bowl.at([0, 0]), variables, texts });
    expect(title).toBe("Spur der Hesse-Matrix");
  });
});

describe("which derivations apply", () => {
  it("all to graphs of two variables, those of the forms to surfaces in space", () => {
    expect(derivationsOf(graphs.bowl.at([1, 2]))).toEqual(derivationIds);
    expect(derivationsOf(parametrics.torus.at([1, 2]))).toEqual([
      "scalarCurvature",
      "fundamentalForms",
      "gaussianCurvature",
      "meanCurvature",
      "principalCurvatures",
    ]);
    expect(() => derived("ricciTensor", parametrics.torus.at([1, 2]))).toThrow(RangeError);
  });

  it("none to graphs of more variables", () => {
    const three = compile({ kind: "graph", expressions: { z: "x*y+w^2" }, variables: ["x", "y", "w"] });
    expect(derivationsOf(three.at([1, 2, 3]))).toEqual([]);
  });

  it("the registry's titles are all there", () => {
    for (const id of derivationIds) expect(derivations[id].title(english), id).toBe(english.titles[id]);
  });
});
