/** What a guard needs to know of a node's values along an axis. NaN does not count. */
export interface Extent {
  /** Of the finite values. */
  minimum: number;
  maximum: number;
  /** The least |x| that is not zero. */
  smallest: number;
  /** Whether there are infinite values. */
  infinite: boolean;
}

/** The extent of n values that a getter names. */
export function extentOf(n: number, value: (k: number) => number): Extent {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  let infinite = false;
  for (let k = 0; k < n; k++) {
    const x = value(k);
    if (!Number.isFinite(x)) {
      infinite ||= !Number.isNaN(x);
      continue;
    }
    if (x < minimum) minimum = x;
    if (x > maximum) maximum = x;
    if (x !== 0 && Math.abs(x) < smallest) smallest = Math.abs(x);
  }
  return { minimum, maximum, smallest, infinite };
}

/** The greatest |x|, 0 where there is no value. */
export function magnitude(extent: Extent): number {
  return Math.max(0, extent.maximum, -extent.minimum);
}
