import { colorAt, cssColor, cssColors, undefinedColor } from "../../color";
import type { Measure, Run, Shape } from "../drawing/shapes";
import { plain } from "../drawing/text";
import type { LegendProps } from "../types";
import { legendMarks, type Mark } from "./marks";
import { explainsUndefined, remarkOf } from "./notes";
import { silhouetteOf } from "./outline";
import { formulaRuns } from "./runs";
import { legendWords } from "./words";

interface LegendManner {
  /** CSS pixels of its numbers; all else follows. */
  size: number;
  /** Of text. Where SVG is part of a page, "currentColor" is one, too. */
  ink: string;
  measure: Measure;
  /** CSS pixels that it may be wide. What does not fit beside the bar stands above it. Default as wide as it likes. */
  room?: number;
}

/** Shapes from the legend's top left, and how much room they take. */
interface LegendDrawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Lengths in sizes of the numbers, as in `Legend.tsx`. */
const em = {
  title: 1.2,
  titleLine: 1.86,
  silhouette: 1.2,
  bar: 0.8,
  /** From the bar down to the middle of the numbers, and to the lower edge of the legend. */
  numbers: 0.95,
  below: 1.5,
  tick: 0.3,
  point: 0.8,
  /** Half a number may stand out at each end. */
  margin: 1,
  gap: 1.4,
  line: 1.6,
  swatch: { width: 1.2, height: 0.8, gap: 0.4 },
};
/** On the light middle of a diverging map, whatever the ground. */
const zeroInk = "#2b2a28";
/** CSS pixels of the usual size, see `legendMarks`. */
const usualSize = 11;

/** The legend of a view, for pictures: what `Legend` is on the page. */
export function legendDrawing(props: LegendProps, manner: LegendManner): LegendDrawing {
  const { scale, statistics, length = 220 } = props;
  const { size, ink, room = Number.POSITIVE_INFINITY } = manner;
  const shapes: Shape[] = [];
  const left = scale.empty ? 0 : em.margin * size;
  const barEnd = scale.empty ? 0 : left + length + em.margin * size;

  // What there is to say stands beside the bar as far as there is room, and above it where there is none.
  const notes = notesOf(props, manner);
  const beside: Placed[] = [];
  const above: Placed[] = [];
  let end = barEnd;
  let endAbove = 0;
  for (const note of notes) {
    const start = end === 0 ? 0 : end + em.gap * size;
    if (above.length === 0 && start + note.width <= room) {
      beside.push({ note, x: start });
      end = start + note.width;
    } else {
      const x = endAbove === 0 ? 0 : endAbove + em.gap * size;
      above.push({ note, x });
      endAbove = x + note.width;
    }
  }

  let top = 0;
  let width = Math.max(end, endAbove);
  const title = titleOf(props);
  if (title) {
    shapes.push(textAt(title, 0, (em.title * size * 1.3) / 2, em.title * size, ink));
    width = Math.max(width, manner.measure(title, em.title * size));
    top += em.titleLine * size;
  }
  if (above.length > 0) {
    for (const { note, x } of above) shapes.push(...note.draw(x, top + (em.line * size) / 2));
    top += em.line * size;
  }
  const silhouette =
    statistics &&
    !scale.empty &&
    silhouetteOf(statistics, scale, { width: length, height: em.silhouette * size });
  if (silhouette) {
    shapes.push({
      kind: "path",
      path: silhouette,
      place: { x: left, y: top, scale: 1 },
      fill: ink,
      opacity: 0.26,
    });
    top += em.silhouette * size;
  }
  const height = top + (em.bar + em.below) * size;
  const numbers = top + (em.bar + em.numbers) * size;
  for (const { note, x } of beside) shapes.push(...note.draw(x, numbers));
  if (!scale.empty)
    shapes.push(...bar(props, manner, { left, top, length }), ...marks(props, manner, { left, top, length }));
  return { width, height, shapes };
}

interface Place {
  left: number;
  top: number;
  length: number;
}

function bar(
  { colormap, scale }: LegendProps,
  { size }: LegendManner,
  { left, top, length }: Place,
): Shape[] {
  const bottom = top + em.bar * size;
  const right = left + length;
  const middle = (top + bottom) / 2;
  const shapes: Shape[] = [
    {
      kind: "path",
      path: `M${left} ${top}H${right}V${bottom}H${left}Z`,
      fill: { name: colormap, colors: cssColors(colormap), from: left, to: right },
    },
  ];
  const beyond = (tip: number, base: number, end: 0 | 1) =>
    shapes.push({
      kind: "path",
      path: `M${tip} ${middle}L${base} ${top}L${base} ${bottom}Z`,
      fill: cssColor(colorAt(colormap, end)),
    });
  if (scale.clipsLow) beyond(left - em.point * size, left, 0);
  if (scale.clipsHigh) beyond(right + em.point * size, right, 1);
  return shapes;
}

function marks({ scale }: LegendProps, { size, ink }: LegendManner, { left, top, length }: Place): Shape[] {
  const bottom = top + em.bar * size;
  return legendMarks(scale, length, size / usualSize).flatMap(({ at, label, align, zero }): Shape[] => {
    const x = left + at * length;
    const y = bottom + em.numbers * size;
    const number: Shape = {
      ...textAt(plain(label), x + outwards[align] * em.point * size, y, size, ink),
      align: ({ start: "start", center: "middle", end: "end" } as const)[align],
    };
    if (align !== "center") return [number];
    const tick: Shape = {
      kind: "lines",
      lines: [
        [
          [x, zero ? top : bottom],
          [x, bottom + em.tick * size],
        ],
      ],
      width: 1,
      stroke: zero ? zeroInk : ink,
      opacity: zero ? 0.7 : 0.5,
    };
    return [tick, number];
  });
}

/** The label of a pointed end begins below the point. */
const outwards: Record<Mark["align"], number> = { start: -1, center: 0, end: 1 };

function titleOf({ untitled, symbol, label }: LegendProps): Run[] | null {
  return untitled ? null : [...formulaRuns(symbol), ...plain(` ${label}`)];
}

/** Something beside the bar. */
interface Note {
  width: number;
  /** From its left end, and the middle of its line. */
  draw(x: number, y: number): Shape[];
}

interface Placed {
  note: Note;
  x: number;
}

function notesOf(props: LegendProps, { size, ink, measure }: LegendManner): Note[] {
  const { symbol, words = legendWords } = props;
  const notes: Note[] = [];
  const remark = remarkOf(props, words);
  const said = remark && [...plain(remark.before), ...formulaRuns(symbol), ...plain(remark.after)];
  if (said) notes.push({ width: measure(said, size), draw: (x, y) => [textAt(said, x, y, size, ink)] });
  if (explainsUndefined(props)) {
    const { width, height, gap } = em.swatch;
    const text = plain(words.undefined);
    const before = (width + gap) * size;
    notes.push({
      width: before + measure(text, size),
      draw: (x, y) => [
        ...hatching(x, y - (height * size) / 2, width * size, height * size),
        textAt(text, x + before, y, size, ink),
      ],
    });
  }
  return notes;
}

/** The colour for "undefined", and over it stripes from the lower left to the upper right that are a little darker. */
function hatching(left: number, top: number, width: number, height: number): Shape[] {
  const dark = undefinedColor.map((component) => Math.round(0.86 * component)) as [number, number, number];
  const step = (Math.SQRT2 * height) / 4;
  // A stripe is the part of the swatch where a ≤ x + y ≤ b, seen from its corner.
  const stripes: string[] = [];
  for (let a = step; a < width + height; a += 2 * step) {
    const b = Math.min(a + step, width + height);
    const on = (sum: number): [string, string] => {
      const [x0, y0] = sum <= height ? [0, sum] : [sum - height, height];
      const [x1, y1] = sum <= width ? [sum, 0] : [width, sum - width];
      return [`${left + x0} ${top + y0}`, `${left + x1} ${top + y1}`];
    };
    const [lowA, highA] = on(a);
    const [lowB, highB] = on(b);
    // Where a corner of the swatch lies between the two lines, it belongs to the stripe.
    const lower = a < height && height < b ? `L${left} ${top + height}` : "";
    const upper = a < width && width < b ? `L${left + width} ${top}` : "";
    stripes.push(`M${highA}L${lowA}${lower}L${lowB}L${highB}${upper}Z`);
  }
  const swatch = `M${left} ${top}H${left + width}V${top + height}H${left}Z`;
  return [
    { kind: "path", path: swatch, fill: cssColor(undefinedColor) },
    { kind: "path", path: stripes.join(""), fill: cssColor(dark) },
  ];
}

function textAt(runs: readonly Run[], x: number, y: number, size: number, fill: string) {
  return { kind: "text", runs, x, y, size, align: "start", fill } as const;
}
