/** Values of every output at scattered points of q coordinates; borrowed until the next call. */
export type OutputsAt = (coordinates: Float64Array[]) => Float64Array[];

/** Distances at which a limit is looked at, in lengths of the domain, each a tenth of the one before; the first tells how good it is. */
const distances = [1e-3, 1e-4, 1e-5, 1e-6];
/** Differences this small, relative to the value, are rounding errors. */
const noise = 1e-5;
/** A limit this small beside the last value may be nothing but the error of carrying the sequence on. */
const small = 0.5;

/**
 * One-sided limits at singular points: every output is taken at small distances along each direction of the domain,
 * inward first, and carried on to the point. The direction in which most of the leading outputs have a limit is used for all, so
 * that normal and scalars belong together; one of the others that has none there takes its own from the direction next best. Outputs
 * without a limit are NaN. No output depends on which others follow the leading ones.
 *
 * @param points one array of n coordinates for each variable.
 * @param lengths length of the domain along each variable.
 * @param centre the domain's middle, towards which to look first.
 * @param leading how many outputs, from the first, choose the direction. Default all.
 * @returns n values for each output.
 */
export function limitsAt(
  points: Float64Array[],
  lengths: number[],
  centre: number[],
  outputsAt: OutputsAt,
  outputCount: number,
  leading = outputCount,
): Float64Array[] {
  const n = points[0].length;
  const limits = Array.from({ length: outputCount }, () => new Float64Array(n).fill(Number.NaN));
  const best = new Int32Array(n).fill(-1);
  /** Of each output that does not lead: how many of the leading ones have a limit where its own is from. */
  const company = limits.map(() => new Int32Array(n).fill(-1));
  for (const direction of directions(points.length)) {
    const shifted = (distance: number) =>
      outputsAt(
        points.map((axis, d) => {
          const step = direction[d] * distance * lengths[d];
          return axis.map((x) => x + (x > centre[d] ? -step : step));
        }),
      ).map((values) => values.slice());
    const [farther, far, middle, near] = distances.map(shifted);
    for (let k = 0; k < n; k++) {
      const values = far.map((_, output) =>
        limitOrZero(farther[output][k], far[output][k], middle[output][k], near[output][k]),
      );
      let found = 0;
      for (let output = 0; output < leading; output++) if (Number.isFinite(values[output])) found++;
      if (found > best[k])
        for (let output = 0; output < leading; output++) limits[output][k] = values[output];
      best[k] = Math.max(best[k], found);
      for (let output = leading; output < outputCount; output++) {
        if (found <= company[output][k] || !Number.isFinite(values[output])) continue;
        company[output][k] = found;
        limits[output][k] = values[output];
      }
    }
  }
  return limits;
}

/**
 * The limit of a sequence a, b, c taken at distances h, h/10, h/100; NaN if its differences do not shrink by half at least
 * (a logarithm's stay the same, a pole's grow). What is left is summed as a geometric series (Aitken), which is exact for
 * a power of the distance: L = c + (c−b)²/((b−a) − (c−b)).
 */
function limit(a: number, b: number, c: number): number {
  const before = b - a;
  const after = c - b;
  if (Math.abs(after) <= noise * noise * Math.abs(c)) return c;
  if (!(Math.abs(after) <= Math.abs(before) / 2))
    return Math.abs(after) <= noise * Math.abs(c) ? c : Number.NaN;
  return c + (after * after) / (before - after);
}

/** The limit of the last three; zero where that is no larger than what the last value did to it, and where it was carried on to beyond zero. */
function limitOrZero(farther: number, a: number, b: number, c: number): number {
  const found = limit(a, b, c);
  const isSmall = Math.abs(found) < small * Math.abs(c);
  const isError = found * c < 0 || Math.abs(found) <= Math.abs(limit(farther, a, b) - found);
  return isSmall && isError ? 0 : found;
}

/** Inward along all axes together first (corners), then along each axis inward, then outward. */
function directions(q: number): number[][] {
  const axes = Array.from({ length: q }, (_, d) => Array.from({ length: q }, (_, e) => (d === e ? 1 : 0)));
  // Unequal components: a diagonal of the domain is often a line of symmetry on which the next singularity lies.
  const inward = Array.from({ length: q }, (_, d) => 1 - 0.3 * (d / q));
  return [inward, ...axes, ...axes.map((axis) => axis.map((x) => -x))];
}
