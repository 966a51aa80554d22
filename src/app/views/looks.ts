/** How views look, apart from what they show. Pure functions from settings to settings. */
import { defaultView, type Settings, type ViewSpec } from "../../settings";
import { editView } from "../state/edits";

const lookKeys = [
  "colormap",
  "range",
  "scale",
  "isolines",
  "zeroLine",
  "vertical",
  "shading",
  "wireframe",
  "opacity",
] as const satisfies readonly (keyof ViewSpec)[];

type Look = Pick<ViewSpec, (typeof lookKeys)[number]>;

function lookOf(view: ViewSpec): Look {
  return Object.fromEntries(lookKeys.map((key) => [key, view[key]])) as Look;
}

export function resetLook(settings: Settings, index: number): Settings {
  return editView(settings, index, lookOf(defaultView));
}

/** All views look as one of them. A range that was typed is one quantity's: views of others keep theirs. */
export function lookAlike(settings: Settings, index: number): Settings {
  const model = settings.views[index];
  const { range, ...look } = lookOf(model);
  const own = look.isolines === model.quantity;
  return {
    ...settings,
    views: settings.views.map((view) => ({
      ...view,
      ...look,
      ...(range.mode !== "typed" || view.quantity === model.quantity ? { range } : {}),
      ...(own ? { isolines: view.quantity } : {}),
    })),
  };
}

/** Whether there is nothing to reset. */
export function hasUsualLook(view: ViewSpec): boolean {
  return JSON.stringify(lookOf(view)) === JSON.stringify(lookOf(defaultView));
}
