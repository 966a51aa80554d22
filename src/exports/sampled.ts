import { colorScale, kindOn, resolveColormap, undefinedColor } from "../color";
import { compile, quantities, type Surface } from "../core";
import { quantityIds } from "../core/ids";
import type { QuantityId, SampledSurface, SurfaceSpec } from "../core/types";
import { appliesTo } from "../settings";
import type { ViewSpec } from "../settings/types";
import { clip } from "./mesh/clip";
import { type Mesh, meshOf } from "./mesh/indexed";
import type { Coloring } from "./model/coloring";
import type { Subject } from "./types";

/** Of any surface, each quantity that it has. */
export function quantitiesOf(spec: SurfaceSpec): QuantityId[] {
  return quantityIds.filter((id) => appliesTo(id, spec));
}

export function viewOf({ settings, view }: Subject): { view: ViewSpec; spec: SurfaceSpec } {
  const shown = settings.views[view];
  if (!shown) throw new RangeError("there is no such view");
  return { view: shown, spec: settings.surfaces[shown.surface] };
}

/**
 * The surface that a file is about.
 * @throws ExpressionError where its formulas cannot be read; RangeError where it has not two coordinates
 */
export function surfaceOf(subject: Subject): Surface {
  const { spec } = viewOf(subject);
  if (spec.variables.length !== 2)
    throw new RangeError("only surfaces with two coordinates can be written to a file of this kind");
  return compile(spec);
}

/**
 * It in float64.
 * @param points along each side of the domain's grid
 */
export function sampleOf(subject: Subject, points: number, ids: readonly QuantityId[]) {
  const surface = surfaceOf(subject);
  try {
    return surface.sample({ size: [points, points], quantities: ids, precision: "float64" });
  } finally {
    surface.dispose();
  }
}

/**
 * Its triangles in float64 with all quantities, cut off where the view cuts it.
 * @param points along the longer side of the domain's grid, which is square
 */
export function meshAndColors(subject: Subject, points: number): { mesh: Mesh; coloring: Coloring } {
  const sampled = sampleOf(subject, points, quantitiesOf(viewOf(subject).spec));
  const whole = meshOf(sampled);
  const box = subject.shown?.[subject.view]?.box;
  return { mesh: box ? clip(whole, box) : whole, coloring: coloringOf(subject, sampled) };
}

/** How the view colours its surface: as it is shown, or as it would be. */
export function coloringOf(
  subject: Subject,
  { planes }: SampledSurface<Float32Array | Float64Array>,
): Coloring {
  const { view } = viewOf(subject);
  const shown = subject.shown?.[subject.view];
  const { scale: kind } = quantities[view.quantity];
  return {
    quantity: view.quantity,
    colormap: shown?.colormap ?? resolveColormap(view.colormap, kind),
    scale:
      shown?.scale ??
      colorScale(planes[view.quantity]?.statistics, view.range, kindOn(view.colormap, kind), {
        spacing: view.scale,
      }),
    undefinedColor,
  };
}
