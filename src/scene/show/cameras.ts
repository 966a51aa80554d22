import type { Camera, Settings } from "../../settings";

/** Where a view is seen from. */
export function cameraOf({ views, camera, links }: Settings, index: number): Camera {
  return links.camera ? camera : (views[index]?.camera ?? camera);
}

/** @param index of the view whose own camera it is; null for the shared one */
export function setCamera(settings: Settings, camera: Camera, index: number | null): Settings {
  const rounded = roundCamera(camera);
  return index === null
    ? { ...settings, camera: rounded }
    : {
        ...settings,
        views: settings.views.map((view, k) => (k === index ? { ...view, camera: rounded } : view)),
      };
}

/** Rounded to where no eye sees the difference, so that addresses stay short. */
export function roundCamera({ azimuth, elevation, distance, target, projection }: Camera): Camera {
  const round = (x: number) => Math.round(x * 1e4) / 1e4 + 0;
  const steepest = Math.floor((Math.PI / 2) * 1e4) / 1e4;
  return {
    azimuth: round(azimuth),
    elevation: Math.max(-steepest, Math.min(steepest, round(elevation))),
    distance: round(distance),
    target: [round(target[0]), round(target[1]), round(target[2])],
    projection,
  };
}
