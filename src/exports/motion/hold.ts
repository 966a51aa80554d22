import { colorScale, commonScales } from "../../color";
import { compile, quantities } from "../../core";
import type { SurfaceSpec } from "../../core/types";
import type { Settings, ViewSpec } from "../../settings/types";

/** Values of the parameter, and grid points along each side, from which common ranges are found. */
const samples = 9;
const points = 65;

/**
 * The same settings with ranges that hold while a parameter goes from end to end, so that a colour means one value all the time. Typed
 * ranges hold by themselves, and normalised ones are about each picture alone.
 * @throws ExpressionError where a surface's formulas cannot be read
 */
export function holdRanges(settings: Settings, name: string): Settings {
  return { ...settings, views: settings.views.map((view) => heldView(settings, view, name)) };
}

function heldView(settings: Settings, view: ViewSpec, name: string): ViewSpec {
  const spec = settings.surfaces[view.surface];
  const { scale: kind, appliesTo } = quantities[view.quantity];
  const changes = Object.hasOwn(spec.parameters, name) && spec.variables.length === 2;
  const holds = view.range.mode === "typed" || view.range.mode === "normalised";
  if (!changes || holds || !appliesTo.includes(spec.kind)) return view;
  const surface = compile(spec);
  const { min, max } = spec.parameters[name];
  const scales = Array.from({ length: samples }, (_, k) => {
    const { planes } = surface
      .with({ [name]: min + (k / (samples - 1)) * (max - min) })
      .sample({ size: [points, points], quantities: [view.quantity] });
    return colorScale(planes[view.quantity]?.statistics, view.range, kind, { spacing: view.scale });
  });
  surface.dispose();
  const [{ low, high }] = commonScales(scales);
  return { ...view, range: { mode: "typed", min: low, max: high } };
}

/**
 * The phase at which a surface reaches farthest, by the middle 96 % of each coordinate: a pole counts for no more than what is drawn of it.
 * @throws ExpressionError where its formulas cannot be read
 */
export function largestPhase(spec: SurfaceSpec, name: string): number {
  if (spec.variables.length !== 2) return 0;
  const surface = compile(spec);
  const { min, max } = spec.parameters[name];
  const reaches = Array.from({ length: samples }, (_, k) => {
    const { positions } = surface
      .with({ [name]: min + (k / (samples - 1)) * (max - min) })
      .sample({ size: [points, points] });
    // Without the points on cuts, which crowd at a pole.
    const grid = positions.subarray(0, 3 * points ** 2);
    return [0, 1, 2].reduce((sum, axis) => sum + middleSpan(grid, axis), 0);
  });
  surface.dispose();
  return reaches.indexOf(Math.max(...reaches)) / (samples - 1);
}

function middleSpan(positions: Float32Array, axis: number): number {
  const sorted = positions.filter((value, k) => k % 3 === axis && Number.isFinite(value)).sort();
  if (sorted.length === 0) return 0;
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))];
  return at(0.98) - at(0.02);
}
