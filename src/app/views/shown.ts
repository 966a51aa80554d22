import type { ColormapId } from "../../color";
import { type ColorScale, colormaps, colorScale, resolveColormap } from "../../color";
import { quantities } from "../../core/quantities";
import type { QuantityId } from "../../core/types";
import { roundOffOf } from "../../scene";
import type { RangeMode, Settings, ViewSpec } from "../../settings";
import type { SurfaceStage } from "../../worker/types";
import { appliesTo } from "../state/edits";
import type { SurfaceResult } from "../state/engine";

/** What a view shows: the settings as far as they have been computed. */
export interface Shown {
  stage: SurfaceStage | null;
  quantity: QuantityId;
  colormap: ColormapId;
  scale: ColorScale;
  /** The choice that the scale was made by. */
  range: RangeMode;
  projection: ViewSpec["projection"];
  /** Why the quantity cannot be shown on this surface, for people; null where it can. */
  unavailable: string | null;
}

/**
 * What each view shows now. Until a quantity newly chosen has been computed the one before stays, with its legend; while scales are
 * held, they are those of `before`.
 */
export function shownViews(
  settings: Settings,
  results: readonly (SurfaceResult | undefined)[],
  before: readonly Shown[],
  hold: boolean,
): Shown[] {
  const shown = settings.views.map((view, index) => {
    const stage = results[view.surface]?.stage ?? null;
    return showView(view, settings, stage, before[index], hold);
  });
  return settings.links.range && !hold ? withCommonRanges(shown, settings) : shown;
}

function showView(
  view: ViewSpec,
  { surfaces }: Settings,
  stage: SurfaceStage | null,
  before: Shown | undefined,
  hold: boolean,
): Shown {
  const { quantity, projection } = view;
  const applies = appliesTo(quantity, surfaces[view.surface]);
  const isThere = (id: QuantityId) => stage?.statistics[id] !== undefined;
  // The stage before may hold another quantity than the view wants by now.
  if (applies && stage && !isThere(quantity) && before && isThere(before.quantity))
    return {
      ...before,
      stage,
      range: view.range,
      scale: scaleOf(stage, before.quantity, view, before, hold),
    };
  return {
    stage,
    quantity,
    projection,
    colormap: resolveColormap(view.colormap, quantities[quantity].scale),
    scale: scaleOf(stage, quantity, view, before, hold),
    range: view.range,
    unavailable: applies ? null : (quantities[quantity].otherwise ?? null),
  };
}

function scaleOf(
  stage: SurfaceStage | null,
  quantity: QuantityId,
  view: ViewSpec,
  before: Shown | undefined,
  hold: boolean,
): ColorScale {
  // Zero is in the middle of a map that diverges, whatever it shows, and of a signed quantity on any map.
  const signed = quantities[quantity].scale;
  const map = resolveColormap(view.colormap, signed);
  const kind = signed === "diverging" ? signed : colormaps[map].kind;
  const isSame = before?.quantity === quantity && before.range === view.range && before.scale.kind === kind;
  if (hold && isSame && !before.scale.empty) return before.scale;
  return colorScale(stage?.statistics[quantity], view.range, kind, stage ? roundOffOf(stage) : 0);
}

/** Gives the views of one quantity one range, so that their colours can be compared. */
function withCommonRanges(shown: Shown[], { views }: Settings): Shown[] {
  const joins = (a: number, b: number) =>
    shown[a].quantity === shown[b].quantity &&
    shown[a].scale.kind === shown[b].scale.kind &&
    views[a].range.mode === views[b].range.mode &&
    views[b].range.mode !== "normalised" &&
    !shown[b].scale.empty;
  return shown.map((view, index) => {
    const group = shown.filter((_, other) => joins(index, other));
    if (group.length < 2) return view;
    const low = Math.min(...group.map(({ scale }) => scale.low));
    const high = Math.max(...group.map(({ scale }) => scale.high));
    const { scale } = view;
    const clipsLow = scale.clipsLow && low === scale.low;
    const clipsHigh = scale.clipsHigh && high === scale.high;
    return { ...view, scale: { ...scale, low, high, clipsLow, clipsHigh, constant: null } };
  });
}
