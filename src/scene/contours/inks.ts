import { colorAt, positionOf } from "../../color";
import type { SceneView } from "../types";
import type { ContourPoint } from "./trace";

export const black = "#121212";
export const white = "#ffffff";

/** Black on light colours of the surface and white on dark ones, as the shader has it: see `inkOn` in `surface/lines.ts`. */
export function inkOn({ colormap, scale }: Pick<SceneView, "colormap" | "scale">, value: number): string {
  // Where nothing is defined the surface is light.
  if (Number.isNaN(value)) return black;
  const [red, green, blue] = colorAt(colormap, positionOf(scale, value));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 0.38 * 255 ? white : black;
}

export interface InkedRun {
  ink: string;
  /** Indices of its first and its last point. */
  first: number;
  last: number;
}

/** A chain of points, from the first to the last index, in runs of one ink. A run begins where the one before ends. */
export function inkedRuns(
  points: readonly ContourPoint[],
  first: number,
  last: number,
  inkAt: (point: ContourPoint) => string,
): InkedRun[] {
  const runs: InkedRun[] = [];
  for (let k = first; k < last; k++) {
    const ink = inkAt(points[k]);
    const run = runs.at(-1);
    if (run?.ink === ink) run.last = k + 1;
    else runs.push({ ink, first: k, last: k + 1 });
  }
  return runs;
}
