import { type ColorScale, formatNumber, ticks } from "../../color";

/** A number beneath the bar. */
export interface Mark {
  /** 0 … 1 along the bar. */
  at: number;
  label: string;
  /** Zero is marked in the bar, too. */
  zero: boolean;
}

/** CSS pixels from tick to tick, and the width of a character of a label. */
const spacing = 52;
const character = 6.4;
const room = 6;

/**
 * The numbers of a legend: round ones, zero first of all, and at a clipped end the end itself with what it means ("< −2.1").
 * Values are divided by the scale's divisor. Where two would touch, the less important one is left out.
 * @param length of the bar in CSS pixels
 * @param textScale how much larger than 11 px the text is
 */
export function legendMarks(scale: ColorScale, length: number, textScale = 1): Mark[] {
  if (scale.empty) return [];
  const low = scale.low / scale.divisor;
  const high = scale.high / scale.divisor;
  const round = ticks(low, high, Math.max(2, length / (spacing * textScale))).map(({ value, label }) => ({
    at: Math.min(1, Math.max(0, (value - low) / (high - low))),
    label,
    zero: value === 0,
  }));
  const ends: Mark[] = [];
  if (scale.clipsLow) ends.push({ at: 0, label: `< ${formatNumber(low)}`, zero: false });
  if (scale.clipsHigh) ends.push({ at: 1, label: `> ${formatNumber(high)}`, zero: false });
  const important = [...round.filter(({ zero }) => zero), ...ends, ...round.filter(({ zero }) => !zero)];
  const kept: Mark[] = [];
  const width = ({ label }: Mark) => label.length * character * textScale;
  for (const mark of important) {
    const free = kept.every(
      (other) => Math.abs(mark.at - other.at) * length >= (width(mark) + width(other)) / 2 + room,
    );
    if (free) kept.push(mark);
  }
  return kept.sort((a, b) => a.at - b.at);
}
