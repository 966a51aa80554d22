import type { Settings } from "../../settings";

/** Settings of some of the views alone, by index, with the surfaces that these show and no others. */
export function withViews(settings: Settings, kept: readonly number[]): Settings {
  const views = kept.map((index) => settings.views[index]);
  const shown = [...new Set(views.map(({ surface }) => surface))].sort((a, b) => a - b);
  const { probe } = settings;
  return {
    ...settings,
    surfaces: shown.map((index) => settings.surfaces[index]),
    views: views.map((view) => ({ ...view, surface: shown.indexOf(view.surface) })),
    probe:
      probe && shown.includes(probe.surface) ? { ...probe, surface: shown.indexOf(probe.surface) } : null,
  };
}
