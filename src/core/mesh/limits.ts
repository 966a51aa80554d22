/** Values of every output at scattered points of q coordinates; borrowed until the next call. */
export type OutputsAt = (coordinates: Float64Array[]) => Float64Array[];

/** Distances at which a limit is looked at, in lengths of the domain, far and near. */
const far = 1e-4;
const near = 1e-5;
/** Values at the two distances that differ by more have no limit. */
const agreement = 1e-2;

/**
 * One-sided limits at singular points: every output is taken at two small distances along each direction of the domain,
 * inward first, and carried on linearly to the point. The direction in which most outputs have a limit is used for all, so
 * that normal and scalars belong together. Outputs without a limit there are NaN.
 *
 * @param points one array of n coordinates for each variable.
 * @param lengths length of the domain along each variable.
 * @param centre the domain's middle, towards which to look first.
 * @returns n values for each output.
 */
export function limitsAt(
  points: Float64Array[],
  lengths: number[],
  centre: number[],
  outputsAt: OutputsAt,
  outputCount: number,
): Float64Array[] {
  const n = points[0].length;
  const limits = Array.from({ length: outputCount }, () => new Float64Array(n).fill(Number.NaN));
  const best = new Int32Array(n).fill(-1);
  for (const direction of directions(points.length)) {
    const shifted = (distance: number) =>
      outputsAt(
        points.map((axis, d) => {
          const step = direction[d] * distance * lengths[d];
          return axis.map((x) => x + (x > centre[d] ? -step : step));
        }),
      ).map((values) => values.slice());
    const [away, close] = [shifted(far), shifted(near)];
    for (let k = 0; k < n; k++) {
      const values = away.map((_, output) => limit(away[output][k], close[output][k]));
      const found = values.reduce((count, value) => count + (Number.isFinite(value) ? 1 : 0), 0);
      if (found <= best[k]) continue;
      best[k] = found;
      for (let output = 0; output < outputCount; output++) limits[output][k] = values[output];
    }
  }
  return limits;
}

function limit(away: number, close: number): number {
  const scale = Math.abs(away) + Math.abs(close);
  if (!(Math.abs(away - close) <= agreement * scale) && scale > 1e-9) return Number.NaN;
  // A line through the two values, at distance 0.
  return close + ((close - away) * near) / (far - near);
}

/** Inward along all axes together first (corners), then along each axis inward, then outward. */
function directions(q: number): number[][] {
  const axes = Array.from({ length: q }, (_, d) => Array.from({ length: q }, (_, e) => (d === e ? 1 : 0)));
  // Unequal components: a diagonal of the domain is often a line of symmetry on which the next singularity lies.
  const inward = Array.from({ length: q }, (_, d) => 1 - 0.3 * (d / q));
  return [inward, ...axes, ...axes.map((axis) => axis.map((x) => -x))];
}
