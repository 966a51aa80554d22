import { powerOfTen } from "./symlog";
import { formatNumber, superscript, type Tick, ticks } from "./ticks";

/** From one power to the next, the densest first. */
const strides = [1, 2, 3, 4, 5, 6, 7];
/** Fewer round powers than this say too little about a scale. */
const least = 3;

/**
 * The round numbers of a symmetric-log scale from low to high, both included: zero, and powers of ten of both signs from the
 * threshold on, every second or third of them where there are many, and twice and five times them where there are few; as many as are
 * no more than `count`, if that can be. Zero is among them whenever it is inside; on a symmetric scale they are symmetric. A scale
 * that spans hardly a power of ten has the numbers of a linear one.
 * @param threshold > 0, a power of ten
 * @param mantissas of the densest numbers: 1, or 1, 2 and 5
 */
export function powerTicks(
  low: number,
  high: number,
  threshold: number,
  count: number,
  mantissas: readonly number[] = [1, 2, 5],
): Tick[] {
  if (!(high > low) || !Number.isFinite(high - low) || !(threshold > 0) || !(count >= 1)) return [];
  const sets = [
    stepsOf(mantissas, 1, low, high, threshold),
    ...strides.map((stride) => stepsOf([1], stride, low, high, threshold)),
  ];
  const values = sets.find((set) => set.length <= count) ?? sets[sets.length - 1];
  if (values.length < least) return ticks(low, high, count);
  const label = labeller(values);
  return values.map((value) => ({ value, label: label(value) }));
}

function stepsOf(
  mantissas: readonly number[],
  stride: number,
  low: number,
  high: number,
  threshold: number,
): number[] {
  const inside = (value: number) => value >= low - slack(low) && value <= high + slack(high);
  const limit = Math.max(Math.abs(low), Math.abs(high));
  const first = Math.round(Math.log10(threshold));
  const last = Math.floor(Math.log10(limit) + 1e-9);
  const magnitudes: number[] = [];
  // Counted from the top: the greatest power is the one that is read first.
  for (let exponent = last; exponent >= first; exponent -= stride)
    for (const mantissa of mantissas) magnitudes.push(Number(`${mantissa}e${exponent}`));
  magnitudes.sort((x, y) => x - y);
  const negative = magnitudes.map((x) => -x).reverse();
  return [...negative, 0, ...magnitudes].filter(inside);
}

/** Ends that are round themselves count as inside, whatever their round-off says. */
const slack = (end: number) => 1e-9 * Math.abs(end);

/** One notation for all: plain from a hundredth to a thousand, else powers of ten. */
function labeller(values: readonly number[]): (value: number) => string {
  const exponents = values.filter((x) => x !== 0).map((x) => Math.floor(Math.log10(Math.abs(x)) + 1e-9));
  const plain = exponents.every((exponent) => exponent >= -2 && exponent <= 3);
  if (plain) return (value) => formatNumber(value);
  return (value) => {
    if (value === 0) return "0";
    const size = Math.abs(value);
    const exponent = Math.floor(Math.log10(size) + 1e-9);
    const mantissa = Math.round(size / powerOfTen(exponent));
    const power = exponent === 0 ? "1" : exponent === 1 ? "10" : `10${superscript(exponent)}`;
    const digits = mantissa === 1 ? power : exponent === 0 ? String(mantissa) : `${mantissa}×${power}`;
    return value < 0 ? `\u2212${digits}` : digits;
  };
}
