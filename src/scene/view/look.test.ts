import { describe, expect, test } from "vitest";
import { colorScale } from "../../color";
import { quantityIds } from "../../core/ids";
import { definesOf } from "../surface/material";
import { graphStage } from "../testing/stages";
import type { ViewLook } from "../types";
import { lookOf } from "./look";

const formula = { explicit: "u", tex: "u" };
const stage = graphStage((u, v) => u * v, [0, 1], [0, 1], 3);
const stages = {
  graph: { ...stage, formulas: { z: formula } },
  parametric: { ...stage, formulas: { x: formula, y: formula, z: formula } },
};
const defines = (view: ViewLook, shown: typeof stage | null) =>
  definesOf({
    ...lookOf(view, shown),
    lookup: null,
    pixelRatio: 1,
    box: { center: [0, 0, 0], scale: [1, 1, 1], half: [1, 1, 1] },
    clipped: false,
  });

describe.each(["graph", "parametric"] as const)("of a %s", (kind) => {
  test.each(quantityIds)("what is compiled before there is a surface is what draws it: %s", (quantity) => {
    for (const projection of ["3d", "above"] as const)
      for (const wireframe of [false, true])
        for (const opacity of [1, 0.5]) {
          const scale = colorScale(undefined, { mode: "full" }, "diverging");
          const view = {
            kind,
            quantity,
            colormap: "blueRed",
            scale,
            projection,
            wireframe,
            opacity,
          } as const;
          expect(defines(view, null)).toEqual(defines(view, stages[kind]));
        }
  });
});

test("the last good surface is drawn as what it is while another kind is computed", () => {
  const scale = colorScale(undefined, { mode: "full" }, "diverging");
  const view = {
    kind: "graph",
    quantity: "scalarCurvature",
    colormap: "blueRed",
    scale,
    projection: "3d",
  } as const;
  expect(defines(view, stages.graph).VALLEYS).toBe(true);
  expect(defines(view, stages.parametric).VALLEYS).toBe(false);
});
