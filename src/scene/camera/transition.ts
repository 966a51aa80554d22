import type { Camera } from "../../settings/types";
import { clampCamera } from "./camera";

/** Milliseconds from one viewpoint to another. */
export const transitionTime = 180;

/** None where the person asked for less motion. */
export function wantedTransitionTime(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : transitionTime;
}

/** Slow at both ends: 3x² − 2x³. */
const eased = (x: number) => x * x * (3 - 2 * x);

/**
 * The camera on its way from one place to another: the shorter way about, distances by equal ratios. The projection is the new one
 * from the start, since both show the target alike.
 * @param part of the time, 0 … 1
 */
export function cameraBetween(from: Camera, to: Camera, part: number): Camera {
  if (part >= 1) return to;
  const x = eased(Math.max(0, part));
  const mix = (a: number, b: number) => a + (b - a) * x;
  const turn = to.azimuth - from.azimuth;
  const shorter = turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  return clampCamera({
    azimuth: from.azimuth + shorter * x,
    elevation: mix(from.elevation, to.elevation),
    distance: from.distance * (to.distance / from.distance) ** x,
    target: [0, 1, 2].map((k) => mix(from.target[k], to.target[k])) as Camera["target"],
    projection: to.projection,
  });
}
