import type { Camera } from "../../settings";

/** Bounds by variable, numbers or text such as "2pi". */
export type Intervals = Readonly<Record<string, readonly [min: number | string, max: number | string]>>;

/** "c=0.1 a=2" */
export const parametersText = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");

/** "u=0..10 v=0..2pi" */
export const domainText = (intervals: Intervals): string =>
  Object.entries(intervals)
    .map(([name, [min, max]]) => `${name}=${min}..${max}`)
    .join(" ");

/** As in a link: azimuth, elevation, distance; the target where it is not the origin; then "orthographic". */
export function cameraText({
  azimuth,
  elevation,
  distance,
  target = [0, 0, 0],
  projection,
}: Partial<Camera>): string {
  const place = target.some((x) => x !== 0) ? target : [];
  const end = projection === "orthographic" ? [projection] : [];
  return [azimuth, elevation, distance, ...place, ...end].join();
}
