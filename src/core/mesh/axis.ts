import type { Interval } from "../types";

/**
 * Points first … last of n equidistant ones that cover the interval, both ends inclusive and exact.
 * u_i = min + i (max − min)/(n − 1)
 */
export function axisPoints([min, max]: Interval, n: number, first = 0, last = n - 1): Float64Array {
  const points = new Float64Array(last - first + 1);
  for (let i = first; i <= last; i++) points[i - first] = min + (i * (max - min)) / (n - 1);
  if (last === n - 1) points[points.length - 1] = max;
  return points;
}
