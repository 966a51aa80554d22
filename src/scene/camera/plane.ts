import type { PlaneCamera } from "../types";

/*
 * Views from above look straight at the (u,v) plane, set into a square of side 2. What they share is the centre and the zoom;
 * at zoom 1 the square fills the view.
 */

export const homePlane: PlaneCamera = { center: [0, 0], zoom: 1 };

const mostZoom = 2000;

export function clampPlane({ center: [x, y], zoom }: PlaneCamera): PlaneCamera {
  const within = (value: number) => Math.min(1, Math.max(-1, value));
  return { center: [within(x), within(y)], zoom: Math.min(mostZoom, Math.max(0.5, zoom)) };
}

/** Moves the picture by a distance in units of the smaller half of the view, x to the right, y upwards. */
export function panPlane({ center: [x, y], zoom }: PlaneCamera, dx: number, dy: number): PlaneCamera {
  return clampPlane({ center: [x - dx / zoom, y - dy / zoom], zoom });
}

/** Enlarges by a factor and keeps the point under the pointer where it is. */
export function zoomPlane(plane: PlaneCamera, factor: number, px = 0, py = 0): PlaneCamera {
  const zoom = clampPlane({ center: [0, 0], zoom: plane.zoom * factor }).zoom;
  const [x, y] = plane.center;
  const stay = 1 / plane.zoom - 1 / zoom;
  return clampPlane({ center: [x + px * stay, y + py * stay], zoom });
}
