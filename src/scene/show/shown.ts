import type { ColormapId } from "../../color";
import {
  type ColorScale,
  colorScale,
  commonScales,
  keepScale,
  kindOn,
  levelsOf,
  lineThreshold,
  resolveColormap,
} from "../../color";
import { quantities } from "../../core/quantities";
import type { QuantityId } from "../../core/types";
import { appliesTo, type RangeMode, type Settings, type ViewSpec } from "../../settings";
import type { SurfaceStage } from "../../worker/types";
import { countNotes } from "../legend/notes";
import { hasUndefined } from "../surface/undefined";
import type { SceneView } from "../types";
import type { SurfaceResult } from "./engine";

/** What a view shows: the settings as far as they have been computed. */
export interface Shown {
  stage: SurfaceStage | null;
  quantity: QuantityId;
  colormap: ColormapId;
  scale: ColorScale;
  /** The choice that the scale was made by. */
  range: RangeMode;
  projection: ViewSpec["projection"];
  /** What is drawn upon the surface, and how. */
  lines: Pick<Required<SceneView>, "isolines" | "zeroLine" | "wireframe" | "opacity">;
  /** The scale that the levels are from; null without isolines. */
  lineScale: ColorScale | null;
  /** The quantity is not defined on this kind of surface. */
  unavailable: boolean;
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
  const compared = settings.links.range && !hold ? withCommonRanges(shown, settings) : shown;
  return compared.map((view, index) => withLines(view, settings, index, before[index], hold));
}

/** A view without what is drawn upon its surface. */
type Coloured = Omit<Shown, "lines" | "lineScale">;

function showView(
  view: ViewSpec,
  { surfaces }: Settings,
  stage: SurfaceStage | null,
  before: Shown | undefined,
  hold: boolean,
): Coloured {
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
    unavailable: !applies,
  };
}

function scaleOf(
  stage: SurfaceStage | null,
  quantity: QuantityId,
  view: ViewSpec,
  before: Shown | undefined,
  hold: boolean,
): ColorScale {
  const kind = kindOn(view.colormap, quantities[quantity].scale);
  const statistics = stage?.statistics[quantity];
  const isSame =
    before?.quantity === quantity &&
    before.range === view.range &&
    before.scale.kind === kind &&
    isSymlog(before.scale) === (view.scale === "symlog");
  if (hold && isSame && !before.scale.empty) return keepScale(before.scale, statistics);
  return colorScale(statistics, view.range, kind, { spacing: view.scale });
}

const isSymlog = ({ threshold }: ColorScale) => threshold > 0;

/** Gives the views of one quantity one range, so that their colours can be compared. */
function withCommonRanges(shown: readonly Coloured[], { views }: Settings): Coloured[] {
  const joins = (a: number, b: number) =>
    shown[a].quantity === shown[b].quantity &&
    shown[a].scale.kind === shown[b].scale.kind &&
    isSymlog(shown[a].scale) === isSymlog(shown[b].scale) &&
    views[a].range.mode === views[b].range.mode &&
    views[b].range.mode !== "normalised" &&
    !shown[b].scale.empty;
  return shown.map((view, index) => {
    const group = shown.map((_, other) => other).filter((other) => joins(index, other));
    if (group.length < 2) return view;
    const scales = commonScales(group.map((other) => shown[other].scale));
    return { ...view, scale: scales[group.indexOf(index)] ?? view.scale };
  });
}

/**
 * What is drawn upon a view's surface. Lines of the view's own quantity are at its legend's numbers; those of another at round numbers of that
 * one, without its outliers. While scales are held, so are the levels.
 */
function withLines(
  shown: Coloured,
  { views, surfaces }: Settings,
  index: number,
  before: Shown | undefined,
  hold: boolean,
): Shown {
  const view = views[index];
  const { stage, scale } = shown;
  const quantity = view.isolines;
  const lineScale =
    quantity === "none" || !appliesTo(quantity, surfaces[view.surface])
      ? null
      : quantity === shown.quantity
        ? scale
        : lineScaleOf(stage, quantity, view, before, hold);
  // Where the quantity is zero all over, its sign is round-off.
  const zeroLine = view.zeroLine && scale.constant !== 0;
  const levels = lineScale ? levelsOf(lineScale) : [];
  const isolines = quantity !== "none" &&
    lineScale && {
      quantity,
      // One line for zero is enough.
      levels: zeroLine && quantity === shown.quantity ? levels.filter(({ value }) => value !== 0) : levels,
      threshold: lineThreshold(lineScale, stage?.statistics[quantity]),
    };
  const { wireframe, opacity } = view;
  return { ...shown, lines: { isolines: isolines || null, zeroLine, wireframe, opacity }, lineScale };
}

function lineScaleOf(
  stage: SurfaceStage | null,
  quantity: QuantityId,
  view: ViewSpec,
  before: Shown | undefined,
  hold: boolean,
): ColorScale {
  const isSame =
    before?.lines.isolines?.quantity === quantity &&
    before.lineScale &&
    isSymlog(before.lineScale) === (view.scale === "symlog");
  if (hold && isSame && before.lineScale && !before.lineScale.empty) return before.lineScale;
  const kind = quantities[quantity].scale;
  return colorScale(stage?.statistics[quantity], { mode: "automatic" }, kind, { spacing: view.scale });
}

/** How many things a view's legend says beside its numbers; without a surface there is none. */
export function notesOf({ scale, stage, quantity }: Shown): number {
  return stage ? countNotes({ scale, undefinedShown: hasUndefined(stage, quantity) }) : 0;
}
