import type { Statistics } from "../types";

/** Values are sorted to find percentiles; this many of them tell enough. */
const maximumSample = 2048;

/**
 * Count, ends (exact) and percentiles (of a regular sample) of the defined values.
 * @param values n numbers, finite where defined.
 * @param defined n flags.
 */
export function statisticsOf(values: Float32Array | Float64Array, defined: Uint8Array): Statistics {
  const { count, minimum, maximum } = defined.includes(0) ? definedRange(values, defined) : range(values);
  const quantiles = new Float64Array(101).fill(Number.NaN);
  if (count === 0) return { count, minimum: Number.NaN, maximum: Number.NaN, quantiles };
  const sample = new Float64Array(Math.min(count, maximumSample));
  // Every (count/sample)-th defined value: a stride that is no whole number falls in step with no grid.
  if (count === values.length)
    for (let k = 0; k < sample.length; k++) sample[k] = values[Math.floor((k * count) / sample.length)];
  else takeDefined(values, defined, count, sample);
  sample.sort();
  for (let p = 0; p <= 100; p++) {
    const place = (p / 100) * (sample.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, sample.length - 1);
    quantiles[p] = sample[below] + (place - below) * (sample[above] - sample[below]);
  }
  quantiles[0] = minimum;
  quantiles[100] = maximum;
  return { count, minimum, maximum, quantiles };
}

function range(values: Float32Array | Float64Array) {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    const value = values[k];
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { count: values.length, minimum, maximum };
}

function definedRange(values: Float32Array | Float64Array, defined: Uint8Array) {
  let count = 0;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    if (!defined[k]) continue;
    const value = values[k];
    count++;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { count, minimum, maximum };
}

function takeDefined(
  values: Float32Array | Float64Array,
  defined: Uint8Array,
  count: number,
  sample: Float64Array,
): void {
  let taken = 0;
  let seen = 0;
  for (let k = 0; k < values.length && taken < sample.length; k++) {
    if (!defined[k]) continue;
    if (seen * sample.length >= taken * count) sample[taken++] = values[k];
    seen++;
  }
}
