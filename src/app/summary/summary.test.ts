import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import type { SurfaceDefinition } from "../../core/compile";
import type { QuantityId } from "../../core/types";
import { summary as de } from "../texts/de/summary";
import { summary as en } from "../texts/en/summary";
import { atCriticalPoint, type SummaryTexts, summaryOf } from "./summary";

const names = {
  scalarCurvature: ["S", "scalar curvature"],
  hessianTrace: ["tr H", "trace"],
  height: ["z", "height"],
};

/** What is said of a quantity on a sampled surface. */
function said(
  definition: Pick<SurfaceDefinition, "expressions" | "domain"> & Partial<SurfaceDefinition>,
  quantity: "scalarCurvature" | "hessianTrace" | "height",
  { withPoints = false, texts = en }: { withPoints?: boolean; texts?: SummaryTexts } = {},
): string {
  const surface = compile({ kind: "graph", ...definition });
  const size: [number, number] = [101, 101];
  const ids: QuantityId[] = [quantity];
  const statistics = surface.sample({ size, quantities: ids }).planes[quantity]?.statistics;
  if (!statistics) throw new Error("no statistics");
  const [symbol, label] = names[quantity];
  return summaryOf(
    {
      ...{ symbol, label, statistics, isSigned: quantity !== "height", pointCount: size[0] * size[1] },
      criticalPoints: withPoints ? surface.criticalPoints().points : null,
      atCriticalPoint: quantity === "height" ? null : atCriticalPoint[quantity],
    },
    texts,
  );
}

const figure2 = {
  expressions: { z: "e^(-c*u)*sin(u)*sin(v)" },
  domain: { u: [0.5, 9], v: [0.5, 9] },
  parameters: { c: 0.1 },
} as const;

describe("the summary of a view", () => {
  it("says range and sign, and the signs at critical points", () => {
    expect(said(figure2, "scalarCurvature", { withPoints: true })).toMatch(
      /^S \(scalar curvature\) runs from −1\.\d+ to 1\.\d+\. It is negative on \d+ % of the domain\. It is positive at all \d minima and all \d maxima; negative at all 4 saddles\.$/,
    );
    expect(said(figure2, "hessianTrace", { withPoints: true })).toMatch(
      /It is positive at all 4 minima; negative at all 5 maxima; zero at all 4 saddles\.$/,
    );
  });

  it("tells the shares that the percentiles tell", () => {
    const slope = { expressions: { z: "u^3" }, domain: { u: [-1, 3], v: [0, 1] } } as const;
    // tr H = 6u is negative on a quarter of −1 … 3.
    expect(said(slope, "hessianTrace")).toBe(
      "tr H (trace) runs from −6 to 18. It is negative on 25 % of the domain.",
    );
    const bowl = { expressions: { z: "u^2+v^4" }, domain: { u: [0, 1], v: [0, 1] } } as const;
    expect(said(bowl, "scalarCurvature")).toContain("It is nowhere negative.");
    const saddle = { expressions: { z: "u*v+u^3*0.1" }, domain: { u: [-1, 1], v: [-1, 1] } } as const;
    expect(said(saddle, "scalarCurvature")).toContain("It is nowhere positive.");
  });

  it("knows what is the same everywhere, or not defined", () => {
    const plane = { expressions: { z: "u+2*v" }, domain: { u: [0, 1], v: [0, 1] } } as const;
    expect(said(plane, "scalarCurvature")).toBe("S (scalar curvature) is 0 everywhere.");
    const root = { expressions: { z: "sqrt(u)" }, domain: { u: [-1, 1], v: [0, 1] } } as const;
    expect(said(root, "height")).toMatch(/It is undefined on (49|50) % of the domain\./);
    const nowhere = { expressions: { z: "log(-1-u^2)" }, domain: { u: [0, 1], v: [0, 1] } } as const;
    expect(said(nowhere, "height")).toBe("z (height) is undefined everywhere.");
  });

  it("counts critical points where the quantity has no sign there", () => {
    const camel = {
      expressions: { z: "2*u^2 - 1.05*u^4 + u^6/6 + u*v + v^2" },
      domain: { u: [-2.2, 2.2], v: [-2.2, 2.2] },
    } as const;
    expect(said(camel, "height", { withPoints: true })).toContain("The function has 3 minima and 2 saddles.");
  });

  it("says some of a kind, one of a kind and none", () => {
    const himmelblau = {
      expressions: { z: "(u^2 + v - 11)^2 + (u + v^2 - 7)^2" },
      domain: { u: [-5, 5], v: [-5, 5] },
    } as const;
    const text = said(himmelblau, "hessianTrace", { withPoints: true });
    expect(text).toMatch(/positive at all 4 minima and \d of 4 saddles; negative at the maximum/);
    const plane = { expressions: { z: "u+2*v" }, domain: { u: [0, 1], v: [0, 1] } } as const;
    expect(said(plane, "height", { withPoints: true })).not.toContain("function");
  });

  it("speaks German", () => {
    const text = said(figure2, "scalarCurvature", { withPoints: true, texts: de });
    expect(text).toMatch(
      /^S \(scalar curvature\) reicht von −1\.\d+ bis 1\.\d+\. Negativ auf \d+ % des Definitionsbereichs\. Positiv an allen \d Minima und an allen \d Maxima; negativ an allen 4 Sattelpunkten\.$/,
    );
  });
});
