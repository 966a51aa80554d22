import { type ColorScale, formatNumber, positionOf, powerTicks, ticks } from "../../color";

/** A number beneath the bar. */
export interface Mark {
  /** 0 … 1 along the bar. */
  at: number;
  label: string;
  /** Which part of the label stands at that place: the ends' labels stay within the bar. */
  align: "start" | "center" | "end";
  /** Zero is marked in the bar, too. */
  zero: boolean;
}

/** CSS pixels from tick to tick, and the width of a character of a label. */
const spacing = 52;
const character = 6;
const room = 7;
/** Powers are short, and those that touch are left out: this many are tried. */
const mostPowers = 9;
/** How far an end points beyond the bar; its label begins there. */
const point = 9;

/**
 * The numbers of a legend: round ones, zero first of all, and at a clipped end the end itself with what it means ("< −2.1").
 * Values are divided by the scale's divisor. Where two would touch, the less important one is left out, and on a symmetric scale
 * its opposite, too.
 * @param length of the bar in CSS pixels
 * @param textScale how much larger than 11 px the text is
 */
export function legendMarks(scale: ColorScale, length: number, textScale = 1): Mark[] {
  if (scale.empty) return [];
  const low = scale.low / scale.divisor;
  const high = scale.high / scale.divisor;
  const count = Math.max(2, length / (spacing * textScale));
  const numbers =
    scale.threshold > 0
      ? powerTicks(low, high, scale.threshold / scale.divisor, mostPowers)
      : ticks(low, high, count);
  const round = numbers.map(({ value, label }): Mark => {
    const at = positionOf(scale, value * scale.divisor);
    return { at, label, align: "center", zero: value === 0 };
  });
  const ends: Mark[] = [];
  if (scale.clipsLow) ends.push({ at: 0, label: `< ${formatNumber(low)}`, align: "start", zero: false });
  if (scale.clipsHigh) ends.push({ at: 1, label: `> ${formatNumber(high)}`, align: "end", zero: false });
  const extent = ({ at, label, align }: Mark): [number, number] => {
    const width = label.length * character * textScale;
    const before = { start: point, center: width / 2, end: width - point };
    const left = at * length - before[align];
    return [left, left + width];
  };
  const apart = (a: Mark, b: Mark) => {
    const [leftA, rightA] = extent(a);
    const [leftB, rightB] = extent(b);
    return leftA >= rightB + room || leftB >= rightA + room;
  };
  const zero = round.filter((mark) => mark.zero);
  const kept = [...zero, ...ends.filter((end) => zero.every((mark) => apart(mark, end)))];
  const free = round.filter((mark) => kept.every((other) => other === mark || apart(other, mark)));
  const symmetric = low === -high;
  for (const mark of free) {
    if (mark.zero || !kept.every((other) => apart(other, mark))) continue;
    if (symmetric && !free.some((other) => Math.abs(other.at + mark.at - 1) < 1e-6)) continue;
    kept.push(mark);
  }
  return kept.sort((a, b) => a.at - b.at);
}
