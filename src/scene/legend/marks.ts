import { type ColorScale, formatNumber, positionOf, powerTicks, type Tick, ticks } from "../../color";

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
const character = 7;
const between = 7;
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
  const [low, high, threshold] = [scale.low, scale.high, scale.threshold].map((x) => x / scale.divisor);
  const room = new Room(length, textScale);
  if (threshold === 0) return room.fill(ticks(low, high, Math.max(2, length / (spacing * textScale))), scale);
  // Powers that are left out for want of room leave gaps; the steps with which most are seen are the best.
  const best = (mantissas: readonly number[]) =>
    powerCounts
      .map((count) => room.fill(powerTicks(low, high, threshold, count, mantissas), scale))
      .reduce((most, marks) => (marks.length > most.length ? marks : most));
  const powers = best([1]);
  return powers.length < fewPowers ? best([1, 2, 5]) : powers;
}

/** How many numbers of a symmetric-log scale are tried. */
const powerCounts = [15, 11, 9, 7, 5];
/** Powers of ten alone are read most easily, unless there are only so few. */
const fewPowers = 5;

/** The length of a bar, to be filled with numbers. */
class Room {
  readonly #length: number;
  readonly #textScale: number;

  constructor(length: number, textScale: number) {
    this.#length = length;
    this.#textScale = textScale;
  }

  fill(numbers: readonly Tick[], scale: ColorScale): Mark[] {
    const { low, high, divisor } = scale;
    const round = numbers.map(({ value, label }): Mark => {
      const at = positionOf(scale, value * divisor);
      return { at, label, align: "center", zero: value === 0 };
    });
    const end = (sign: string, value: number) => `${sign} ${formatNumber(value / divisor)}`;
    const ends: Mark[] = [];
    if (scale.clipsLow) ends.push({ at: 0, label: end("<", low), align: "start", zero: false });
    if (scale.clipsHigh) ends.push({ at: 1, label: end(">", high), align: "end", zero: false });
    const kept = round.filter(({ zero }) => zero);
    const fits = (mark: Mark) => kept.every((other) => this.#apart(mark, other));
    kept.push(...ends.filter(fits));
    // The outermost first, with their opposites.
    const free = round.filter(fits).sort((a, b) => Math.abs(b.at - 0.5) - Math.abs(a.at - 0.5));
    for (const mark of free) {
      const opposite = low === -high ? free.find(({ at }) => Math.abs(at + mark.at - 1) < 1e-6) : mark;
      if (!opposite || kept.includes(mark) || !fits(mark) || !fits(opposite)) continue;
      kept.push(...new Set([mark, opposite]));
    }
    return kept.sort((a, b) => a.at - b.at);
  }

  #apart(a: Mark, b: Mark): boolean {
    const [leftA, rightA] = this.#extent(a);
    const [leftB, rightB] = this.#extent(b);
    return leftA >= rightB + between || leftB >= rightA + between;
  }

  #extent({ at, label, align }: Mark): [number, number] {
    const width = label.length * character * this.#textScale;
    const before = { start: point, center: width / 2, end: width - point };
    const left = at * this.#length - before[align];
    return [left, left + width];
  }
}
