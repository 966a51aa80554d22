/** Which views there are, and in which order: pure functions from settings to settings. */
import { quantityIds } from "../../core/ids";
import type { QuantityId, SurfaceSpec } from "../../core/types";
import type { Settings, ViewSpec } from "../../settings";
import { appliesTo, defaultView, limits } from "../../settings";

/** What stands beside S in a comparison: tr H, or on a surface that has none the mean curvature. */
export function companion(spec: SurfaceSpec): QuantityId {
  return appliesTo("hessianTrace", spec) ? "hessianTrace" : "meanCurvature";
}

/** A ready-made arrangement of views. */
interface Arrangement {
  /** @param surface the one that is being defined */
  views(settings: Settings, surface: number): ViewSpec[];
  /** Whether views stand so, whatever quantities they show. */
  matches(settings: Settings): boolean;
}

/** Views of one surface: S and its companion in turn, or the quantity of the first view where there is one only. */
function ofOneSurface(projections: readonly ViewSpec["projection"][]): Arrangement {
  return {
    views(settings, surface) {
      const first = settings.views.find((view) => view.surface === surface) ?? defaultView;
      const pair: QuantityId[] = ["scalarCurvature", companion(settings.surfaces[surface])];
      return projections.map((projection, k) => ({
        ...first,
        surface,
        projection,
        quantity: projections.length === 1 ? first.quantity : pair[k % 2],
      }));
    },
    matches: ({ views }) =>
      views.every(({ surface }) => surface === views[0].surface) &&
      views.map(({ projection }) => projection).join() === projections.join(),
  };
}

/**
 * All surfaces in one quantity, as in the paper's figure 5: each divided by its greatest magnitude, so that signs and shapes are compared
 * whatever the sizes, and in true proportions. What was said and chosen for a surface stays.
 */
const ofAllSurfaces: Arrangement = {
  views({ surfaces, views }, surface) {
    const wanted = views.find((view) => view.surface === surface)?.quantity ?? defaultView.quantity;
    const quantity = surfaces.every((spec) => appliesTo(wanted, spec)) ? wanted : defaultView.quantity;
    return surfaces.map((_, index) => ({
      ...(views.find((view) => view.surface === index) ?? defaultView),
      surface: index,
      quantity,
      projection: "3d",
      range: { mode: "normalised" },
      scale: "linear",
      vertical: "equal",
    }));
  },
  matches: ({ surfaces, views }) =>
    surfaces.length > 1 &&
    views.length === surfaces.length &&
    views.every(
      ({ surface, quantity, projection }, index) =>
        surface === index && quantity === views[0].quantity && projection === "3d",
    ),
};

export const arrangements = {
  one: ofOneSurface(["3d"]),
  compare: ofOneSurface(["3d", "3d"]),
  four: ofOneSurface(["3d", "3d", "above", "above"]),
  surfaces: ofAllSurfaces,
} satisfies Record<string, Arrangement>;
export type ArrangementId = keyof typeof arrangements;
export const arrangementIds = Object.keys(arrangements) as ArrangementId[];

export function arrange(settings: Settings, surface: number, id: ArrangementId): Settings {
  return { ...settings, views: arrangements[id].views(settings, surface), columns: 0 };
}

/** The arrangement that the views are in, or null. */
export function arrangementOf(settings: Settings): ArrangementId | null {
  return arrangementIds.find((id) => arrangements[id].matches(settings)) ?? null;
}

/** A further view: of the surface that is being defined, with the first quantity that no view shows of it. */
export function addView(settings: Settings, surface: number): Settings {
  if (settings.views.length >= limits.views) return settings;
  const spec = settings.surfaces[surface];
  const shown = settings.views.filter((view) => view.surface === surface);
  const free = quantityIds.find((id) => appliesTo(id, spec) && !shown.some((view) => view.quantity === id));
  const view: ViewSpec = { ...(shown[0] ?? defaultView), surface, quantity: free ?? "scalarCurvature" };
  return { ...settings, views: [...settings.views, view] };
}

/** The same view once more, beside the first. */
export function duplicateView(settings: Settings, index: number): Settings {
  const { views } = settings;
  if (views.length >= limits.views) return settings;
  return { ...settings, views: views.toSpliced(index, 0, { ...views[index] }) };
}

export function removeView(settings: Settings, index: number): Settings {
  if (settings.views.length < 2) return settings;
  return { ...settings, views: settings.views.filter((_, k) => k !== index) };
}

/** The view takes another place, from 0; those between move up. The views themselves stay the same objects. */
export function moveView(settings: Settings, from: number, to: number): Settings {
  const { views } = settings;
  const place = Math.max(0, Math.min(views.length - 1, to));
  if (place === from || !views[from]) return settings;
  return { ...settings, views: views.toSpliced(from, 1).toSpliced(place, 0, views[from]) };
}

/** @param columns how many views stand side by side; 0 lets the page choose */
export function setColumns(settings: Settings, columns: number): Settings {
  return { ...settings, columns: Math.max(0, Math.min(limits.columns, Math.round(columns))) };
}
