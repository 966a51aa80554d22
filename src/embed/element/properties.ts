import type { Camera } from "../../settings";

/** "c=0.1 a=2" */
export const parametersText = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
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
