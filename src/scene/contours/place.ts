/** A contour line in a view, or a piece of it: a chain of places in CSS pixels from the view's top left. */
export interface ScreenLine {
  /** Lines of one level bear one number. */
  level: number;
  text: string;
  /** CSS pixels that the number takes. */
  width: number;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

export interface PlacedLabel {
  text: string;
  /** Its centre. */
  x: number;
  y: number;
  /** Radians clockwise, −π/2 … π/2: along the line, and never upside down. */
  angle: number;
  width: number;
}

export interface PlaceOptions {
  /** Labels lie in it. */
  area: { left: number; top: number; width: number; height: number };
  /** CSS pixels of the text. */
  height: number;
  /** Whether a place of a line, given by the number of a point, can be seen. Asked for few of them. */
  sees(line: number, point: number): boolean;
}

/** CSS pixels from one candidate to the next along a line. */
const step = 6;
/** A line bears a number, and another for so many pixels more. */
const perLabel = 420;
const mostPerLine = 3;
/** Two equal numbers are at least so far apart. */
const apart = 110;
/** Room about a label. */
const margin = 4;
/** Square pixels of the area to a label. */
const areaPerLabel = 8000;
/** The chord of a label's piece of line, as a part of its length: less is too crooked to write on. */
const leastStraight = 0.92;

interface Candidate {
  x: number;
  y: number;
  angle: number;
  /** The less the better. */
  cost: number;
  /** Points of the line that lie under it. */
  from: number;
  to: number;
}

/**
 * Places numbers along contour lines: where a line is straight for the number's length and no other line runs through it, level rather than
 * steep, apart from each other, and only where the line is seen. The longest lines come first, and every line has its first
 * number before any has a second.
 */
export function placeLabels(lines: readonly ScreenLine[], options: PlaceOptions): PlacedLabel[] {
  const { area, height } = options;
  const most = Math.max(3, Math.floor((area.width * area.height) / areaPerLabel));
  const crowd = new Crowd(lines);
  const wishes = lines
    .map((line, number) => {
      const lengths = lengthsAlong(line);
      return { line, number, lengths, length: lengths[lengths.length - 1] };
    })
    .filter(({ line, length }) => length > 1.4 * line.width)
    .sort((a, b) => b.length - a.length)
    .map((wish) => ({ ...wish, candidates: candidatesOn(wish.line, wish.lengths, options) }));
  const placed: (PlacedLabel & { level: number })[] = [];
  for (let round = 0; round < mostPerLine; round++)
    for (const { line, number, length, candidates } of wishes) {
      if (placed.length >= most) return placed;
      if (length < round * perLabel) continue;
      const found = candidates.find((candidate) => {
        const label = { ...candidate, text: line.text, width: line.width };
        return (
          placed.every((other) => clear(label, line.level, other, other.level, height)) &&
          crowd.isFree(label, line.level, height) &&
          [candidate.from, (candidate.from + candidate.to) >> 1, candidate.to].every((point) =>
            options.sees(number, point),
          )
        );
      });
      if (!found) continue;
      const { x, y, angle } = found;
      placed.push({ text: line.text, x, y, angle, width: line.width, level: line.level });
    }
  return placed;
}

/** Of a chain: the length up to each point. */
function lengthsAlong({ x, y }: ScreenLine): Float64Array {
  const lengths = new Float64Array(x.length);
  for (let k = 1; k < x.length; k++)
    lengths[k] = lengths[k - 1] + Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1]);
  return lengths;
}

/** Where a line is straight enough and lies within the area, the best first. */
function candidatesOn(line: ScreenLine, lengths: Float64Array, { area, height }: PlaceOptions): Candidate[] {
  const { x, width } = line;
  const half = width / 2 + margin;
  const candidates: Candidate[] = [];
  let [from, to, middle] = [0, 0, 0];
  const advance = (k: number, length: number) => {
    let next = k;
    while (next + 2 < lengths.length && lengths[next + 1] < length) next++;
    return next;
  };
  for (let at = half; at <= lengths[lengths.length - 1] - half; at += step) {
    from = advance(from, at - half);
    middle = advance(middle, at);
    to = advance(to, at + half);
    const [x0, y0] = along(line, lengths, from, at - half);
    const [x1, y1] = along(line, lengths, to, at + half);
    const [cx, cy] = along(line, lengths, middle, at);
    const chord = Math.hypot(x1 - x0, y1 - y0);
    const straight = chord / (2 * half);
    if (!(straight >= leastStraight)) continue;
    const [dx, dy] = [(x1 - x0) / chord, (y1 - y0) / chord];
    const sag = Math.abs(dx * (cy - y0) - dy * (cx - x0));
    const [reachX, reachY] = [Math.abs(dx) * half + height / 2, Math.abs(dy) * half + height / 2];
    const inside =
      cx - reachX >= area.left &&
      cx + reachX <= area.left + area.width &&
      cy - reachY >= area.top &&
      cy + reachY <= area.top + area.height;
    if (!inside || sag > 0.4 * height) continue;
    const tilt = Math.atan2(dy, dx);
    const angle = tilt > Math.PI / 2 ? tilt - Math.PI : tilt <= -Math.PI / 2 ? tilt + Math.PI : tilt;
    const cost = 8 * (1 - straight) + sag / height + 0.6 * Math.abs(Math.sin(angle));
    candidates.push({ x: cx, y: cy, angle, cost, from, to: Math.min(to + 1, x.length - 1) });
  }
  return candidates.sort((a, b) => a.cost - b.cost);

  function along({ x, y }: ScreenLine, lengths: Float64Array, k: number, length: number) {
    const piece = lengths[k + 1] - lengths[k];
    const part = piece > 0 ? (length - lengths[k]) / piece : 0;
    return [x[k] + part * (x[k + 1] - x[k]), y[k] + part * (y[k + 1] - y[k])];
  }
}

type Placed = Pick<PlacedLabel, "x" | "y" | "angle" | "width">;

/** Whether two labels do not touch; equal ones keep a larger distance. */
function clear(a: Placed, levelA: number, b: Placed, levelB: number, height: number): boolean {
  const distance = Math.hypot(a.x - b.x, a.y - b.y);
  if (levelA === levelB && distance < apart) return false;
  const far = distance >= Math.hypot((a.width + b.width) / 2, height) + margin;
  return far || separated(a, b, height) || separated(b, a, height);
}

/** Whether a side of the one label lies between it and all of the other. */
function separated(a: Placed, b: Placed, height: number): boolean {
  const corners = cornersOf(b, height).map(([x, y]) => intoLabel(a, x, y));
  const [halfX, halfY] = [a.width / 2 + margin, height / 2 + margin];
  return (
    corners.every(([x]) => x > halfX) ||
    corners.every(([x]) => x < -halfX) ||
    corners.every(([, y]) => y > halfY) ||
    corners.every(([, y]) => y < -halfY)
  );
}

function cornersOf({ x, y, angle, width }: Placed, height: number): [number, number][] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([i, j]) => {
    const [a, b] = [(i * width) / 2, (j * height) / 2];
    return [x + a * cos - b * sin, y + a * sin + b * cos];
  });
}

/** Coordinates along a label and across it, from its centre. */
function intoLabel({ x, y, angle }: Placed, px: number, py: number): [number, number] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [(px - x) * cos + (py - y) * sin, (py - y) * cos - (px - x) * sin];
}

/** CSS pixels of a cell in which it is noted which lines run through it. */
const cell = 8;

/** Knows where lines are, so that no number is written over another line. */
class Crowd {
  readonly #cells = new Map<number, [x: number, y: number, level: number][]>();

  constructor(lines: readonly ScreenLine[]) {
    for (const { x, y, level } of lines)
      for (let k = 1; k < x.length; k++) {
        const pieces = Math.max(1, Math.ceil(Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1]) / 4));
        for (let p = 1; p <= Math.min(pieces, 64); p++)
          this.#note(
            x[k - 1] + ((x[k] - x[k - 1]) * p) / pieces,
            y[k - 1] + ((y[k] - y[k - 1]) * p) / pieces,
            level,
          );
      }
  }

  /** Whether no line of another level runs through a label. */
  isFree(label: Placed, level: number, height: number): boolean {
    const reach = label.width / 2 + height;
    for (let i = Math.floor((label.x - reach) / cell); i <= (label.x + reach) / cell; i++)
      for (let j = Math.floor((label.y - reach) / cell); j <= (label.y + reach) / cell; j++)
        for (const [x, y, other] of this.#cells.get(keyOf(i, j)) ?? []) {
          if (other === level) continue;
          const [a, b] = intoLabel(label, x, y);
          if (Math.abs(a) < label.width / 2 + 1 && Math.abs(b) < height / 2 + 1) return false;
        }
    return true;
  }

  #note(x: number, y: number, level: number): void {
    const key = keyOf(Math.floor(x / cell), Math.floor(y / cell));
    const noted = this.#cells.get(key);
    if (noted) noted.push([x, y, level]);
    else this.#cells.set(key, [[x, y, level]]);
  }
}

const keyOf = (i: number, j: number): number => i * 65536 + j;
