import type { Settings } from "../../settings";
import type { AttributeName } from "./names";

/** New settings, where somebody has turned the views or chosen a point: that stays, unless it was meant. */
export function kept(settings: Settings, shown: Settings, changed: ReadonlySet<AttributeName>): Settings {
  const camera = !changed.has("camera") && !changed.has("settings");
  const probe = !changed.has("probe") && !changed.has("settings");
  return {
    ...settings,
    // What has not changed is asked of nobody again, while a script moves the camera.
    surfaces: same(settings.surfaces, shown.surfaces),
    overlays: same(settings.overlays, shown.overlays),
    camera: camera ? shown.camera : settings.camera,
    views: settings.views.map((view, k) =>
      camera ? { ...view, camera: shown.views[k]?.camera ?? view.camera } : view,
    ),
    probe: probe ? shown.probe : settings.probe,
  };
}

/** The value of before, where the one of now says the same. */
const same = <T>(now: T, before: T): T => (JSON.stringify(now) === JSON.stringify(before) ? before : now);
