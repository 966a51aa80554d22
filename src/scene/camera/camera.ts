import type { Camera } from "../../settings/types";
import type { Vector } from "../fit/fit";

/*
 * The linked camera. It looks at its target from
 *     target + 2·distance·(cos e cos a, cos e sin a, sin e),   a = azimuth, e = elevation,
 * with z up: "right" and "up" are written from the two angles, so that looking straight down is a view like any other.
 */

export const homeCamera: Camera = {
  azimuth: -1.05,
  elevation: 0.6,
  distance: 2.4,
  target: [0, 0, 0],
  projection: "perspective",
};

/** Half of what is seen at the target, per distance from it: the tangent of half the angle of view. */
export const halfView = 0.345;

const nearest = 0.05;
const farthest = 12;
/** The target stays near the box, so that nobody loses the surface. */
const reach = 2;

export interface Basis {
  /** Unit vectors of the world: to the right, upwards, and from the target to the eye. */
  right: Vector;
  up: Vector;
  back: Vector;
  eye: Vector;
}

export function cameraBasis({ azimuth, elevation, distance, target }: Camera): Basis {
  const [sa, ca, se, ce] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(elevation), Math.cos(elevation)];
  const back: Vector = [ce * ca, ce * sa, se];
  return {
    right: [-sa, ca, 0],
    up: [-se * ca, -se * sa, ce],
    back,
    eye: [0, 1, 2].map((k) => target[k] + 2 * distance * back[k]) as unknown as Vector,
  };
}

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

/** An angle in −π … π. */
function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

/** Within what can be shown: above or below by at most a right angle, near the box. */
export function clampCamera(camera: Camera): Camera {
  const [x, y, z] = camera.target;
  return {
    ...camera,
    azimuth: wrapped(camera.azimuth),
    elevation: clamp(camera.elevation, -Math.PI / 2, Math.PI / 2),
    distance: clamp(camera.distance, nearest, farthest),
    target: [clamp(x, -reach, reach), clamp(y, -reach, reach), clamp(z, -reach, reach)],
  };
}

/** Turns the camera about its target, in radians. */
export function orbit(camera: Camera, azimuth: number, elevation: number): Camera {
  return clampCamera({
    ...camera,
    azimuth: camera.azimuth + azimuth,
    elevation: camera.elevation + elevation,
  });
}

/** Moves the surface on the screen by a distance given in units of the smaller half of the view, x to the right, y upwards. */
export function pan(camera: Camera, x: number, y: number): Camera {
  return clampCamera({ ...camera, target: shifted(camera, -x, -y) });
}

/**
 * Changes the distance by a factor and keeps what lies under a point of the screen where it is (in the plane through the target;
 * the point in units of the smaller half of the view from its centre, y upwards).
 */
export function zoom(camera: Camera, factor: number, x = 0, y = 0): Camera {
  const distance = clamp(camera.distance * factor, nearest, farthest);
  const moved = 1 - distance / camera.distance;
  return clampCamera({ ...camera, distance, target: shifted(camera, x * moved, y * moved) });
}

function shifted(camera: Camera, x: number, y: number): [number, number, number] {
  const { right, up } = cameraBasis(camera);
  const unit = 2 * camera.distance * halfView;
  return [0, 1, 2].map((k) => camera.target[k] + unit * (x * right[k] + y * up[k])) as [
    number,
    number,
    number,
  ];
}

export function sameCamera(a: Camera, b: Camera, tolerance = 0): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= tolerance;
  return (
    near(wrapped(a.azimuth - b.azimuth), 0) &&
    near(a.elevation, b.elevation) &&
    near(a.distance, b.distance) &&
    a.projection === b.projection &&
    a.target.every((x, k) => near(x, b.target[k]))
  );
}
