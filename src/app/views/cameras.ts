/** The camera that the views share, or, while cameras are not linked, that of a view. Pure functions from settings to settings. */
import { cameraOf, setCamera } from "../../scene/show/cameras";
import { type Camera, defaultCamera, type Settings } from "../../settings";

/** Changes where a view is seen from, and with it all views that share its camera. */
export function moveCameraOf(
  settings: Settings,
  index: number,
  change: (camera: Camera) => Camera,
): Settings {
  return setCamera(settings, change(cameraOf(settings, index)), settings.links.camera ? null : index);
}

export function resetCamera(settings: Settings, index: number): Settings {
  return moveCameraOf(settings, index, () => defaultCamera);
}

/** Lets each view have its own camera, from where it is; or puts all of them to where one view is seen from. */
export function linkCameras(settings: Settings, linked: boolean, index: number): Settings {
  if (linked === settings.links.camera) return settings;
  return {
    ...settings,
    links: { ...settings.links, camera: linked },
    camera: cameraOf(settings, index),
    views: settings.views.map((view) => (view.camera ? { ...view, camera: null } : view)),
  };
}
