import type { Camera } from "../../settings/types";
import { homeCamera } from "./camera";

/** Where an eye is that looks at the box. */
export interface Viewpoint {
  /** Radians, as in Camera. */
  azimuth: number;
  elevation: number;
}

/** The standard viewpoints, in the order of the keys 1, 2, …; their names stand among the page's texts, by id. */
export const viewpoints = {
  home: { azimuth: homeCamera.azimuth, elevation: homeCamera.elevation },
  /** From −y: x to the right, z upwards. */
  front: { azimuth: -Math.PI / 2, elevation: 0 },
  /** From +x: y to the right. */
  right: { azimuth: 0, elevation: 0 },
  /** From +y: x to the left. */
  back: { azimuth: Math.PI / 2, elevation: 0 },
  /** From −x: y to the left. */
  left: { azimuth: Math.PI, elevation: 0 },
  /** From +z: x to the right, y upwards, as on paper. */
  top: { azimuth: -Math.PI / 2, elevation: Math.PI / 2 },
  /** From −z: x to the right, y downwards. */
  bottom: { azimuth: -Math.PI / 2, elevation: -Math.PI / 2 },
} satisfies Record<string, Viewpoint>;

export type ViewpointId = keyof typeof viewpoints;
export const viewpointIds = Object.keys(viewpoints) as ViewpointId[];

/** The same camera, as near and looking at the same place, from a standard viewpoint. */
export function lookFrom(camera: Camera, id: ViewpointId): Camera {
  return { ...camera, ...viewpoints[id] };
}

/** Which viewpoint a camera has, within a hair; null for none. */
export function viewpointOf({ azimuth, elevation }: Camera): ViewpointId | null {
  const near = (a: number, b: number) => Math.abs(Math.sin((a - b) / 2)) < 1e-3;
  return (
    viewpointIds.find(
      (id) => near(viewpoints[id].azimuth, azimuth) && near(viewpoints[id].elevation, elevation),
    ) ?? null
  );
}

/** The other projection, of what is at the target as large as before. */
export function otherProjection(camera: Camera): Camera {
  return { ...camera, projection: camera.projection === "perspective" ? "orthographic" : "perspective" };
}
