import { quantities } from "../../core/quantities";
import type { ShownView, Subject } from "../../exports";
import { fitSurface } from "../../scene/fit/fit";
import type { Shown } from "../../scene/show/shown";
import type { Settings, ViewSpec } from "../../settings";
import { quantityLabel, texts } from "../texts";

/** What a file is about: the settings, in the colours and within the walls of what is drawn of them. */
export function subjectOf(settings: Settings, view: number, shown: readonly Shown[]): Subject {
  const whole = shown.length === settings.views.length && shown.every(({ stage }) => stage !== null);
  return {
    settings,
    view,
    name: viewName(settings, view) || quantityLabel(settings.views[view].quantity),
    ...(whole ? { shown: shown.map((each, index) => shownView(each, settings.views[index])) } : {}),
  };
}

function shownView({ stage, colormap, scale, projection }: Shown, { vertical }: ViewSpec): ShownView {
  const fit = stage && projection === "3d" ? fitSurface(stage, vertical) : null;
  return { colormap, scale, box: fit?.clipped ? { low: fit.low, high: fit.high } : null };
}

/** A view's title; where there are several surfaces, that of its surface. */
export function viewName({ views, surfaces }: Settings, view: number): string {
  const { title, surface } = views[view];
  return title || (surfaces.length > 1 ? texts.panel.surfaceNumber(surface + 1) : "");
}

/** "curvascape-monkey-saddle-S" */
export function usualFileName(settings: Settings, view: number): string {
  const { title, quantity } = settings.views[view];
  const words =
    title
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ["curvascape", ...words, quantities[quantity].short].join("-");
}
