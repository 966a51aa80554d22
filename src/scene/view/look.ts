import { ticks } from "../../color";
import type { QuantityId } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";
import type { SurfaceLook } from "../surface/material";
import { kindOf, valleyPower } from "../surface/valleys";
import type { ViewLook } from "../types";

/** What a view says of its look; views from above lie on paper, and nothing is behind them. */
export function lookOf(
  view: ViewLook,
  stage: SurfaceStage | null,
): Omit<SurfaceLook, "lookup" | "pixelRatio" | "box" | "clipped"> {
  const above = view.projection === "above";
  const wireframe = view.wireframe ?? false;
  // What is shown may be the last good surface, of another kind than the one that is meant.
  const kind = stage ? kindOf(stage) : view.kind;
  const gridLines = (view.gridLines ?? !above) && !wireframe;
  return {
    scale: view.scale,
    shading: view.shading ?? true,
    gridFrequency: gridLines && stage ? lineFrequencies(stage.domain) : [0, 0],
    isolines: view.isolines ?? null,
    zeroLine: view.zeroLine ?? false,
    wireframe: wireframe ? gridOf(stage) : null,
    opacity: opacityOf(view),
    valleys: [valleyPower(view.quantity, kind), valleyPower(view.isolines?.quantity, kind)],
    noise: [roundOffOf(view.quantity, stage), roundOffOf(view.isolines?.quantity, stage)],
  };
}

/** How much of what is behind it a view's surface covers; behind one from above there is nothing. */
export function opacityOf({ projection, opacity = 1 }: Pick<ViewLook, "projection" | "opacity">): number {
  return projection === "above" ? 1 : opacity;
}

/** Whether what is behind the surface shows through: its triangles are drawn in the order of their distance then. */
export function isTranslucent(view: Pick<ViewLook, "projection" | "opacity">): boolean {
  return opacityOf(view) < 1;
}

function roundOffOf(quantity: QuantityId | undefined, stage: SurfaceStage | null): number {
  return (quantity && stage?.statistics[quantity]?.roundOff) ?? 0;
}

function gridOf(stage: SurfaceStage | null): NonNullable<SurfaceLook["wireframe"]> {
  const intervals = Object.values(stage?.domain ?? {});
  const at = (axis: 0 | 1): [start: number, cells: number] => {
    const [low, high] = intervals[axis] ?? [0, 1];
    return [low, high > low ? ((stage?.size[axis] ?? 2) - 1) / (high - low) : 0];
  };
  const [u, v] = [at(0), at(1)];
  return { origin: [u[0], v[0]], cells: [u[1], v[1]] };
}

/** Lines across the surface: about so many of each coordinate, at round numbers. */
const lines = 10;

function lineFrequencies(domain: Record<string, readonly [number, number]>): [number, number] {
  const [u, v] = Object.values(domain).map(([low, high]) => {
    const [first, second] = ticks(low, high, lines);
    return second ? 1 / (second.value - first.value) : 0;
  });
  return [u ?? 0, v ?? 0];
}
