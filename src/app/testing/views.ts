import type { Settings, ViewSpec } from "../../settings";

/** The same change in every view. */
export function editAllViews(settings: Settings, change: Partial<ViewSpec>): Settings {
  return { ...settings, views: settings.views.map((view) => ({ ...view, ...change })) };
}
