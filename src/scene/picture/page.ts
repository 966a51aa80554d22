import type { Measure, Run, Shape } from "../drawing/shapes";
import { measureWith, plain } from "../drawing/text";
import { legendDrawing } from "../legend/drawing";
import { countNotes } from "../legend/notes";
import { formulaRuns } from "../legend/runs";
import { columnsFor, rowsOf } from "../show/layout";
import { roomOf, usualType } from "../show/type";
import { grounds, inks } from "../theme";
import type { CaptureOptions, LegendProps, SceneHandle, Theme } from "../types";
import type { ViewPicture } from "./capture";

/** One view of a picture. */
export interface PictureView {
  /** The scene's. */
  id: string;
  /** Before the quantity, "Sphere"; may be empty. */
  name: string;
  /** Null where there is nothing to be coloured. */
  legend: Omit<LegendProps, "length" | "untitled"> | null;
  /** How many things the legend says beside its numbers in one of several pictures: room for them is kept in all. Default: in this one. */
  notes?: number;
}

/** What one or several views have to be drawn as. */
export interface PageWish {
  views: readonly PictureView[];
  /** How many of them stand side by side; 0 for as many as fit best. */
  columns: number;
  /** Pixels. */
  width: number;
  height: number;
  /** How large the text is, as a part of what fits a picture of any size best. Default 1. */
  text?: number;
  /** Draws all of it so many times larger: less than 1 for a preview. Default 1. */
  scale?: number;
  theme: Theme;
  /** False leaves the ground transparent. Default true. */
  background?: boolean;
  axes?: boolean;
  legend?: boolean;
  title?: boolean;
  /** Lines of text below. Default none. */
  caption?: readonly string[];
  /** Of the surfaces' pixels: false leaves out lines of equal value and of zero. Default true. */
  lines?: boolean;
}

/** A picture before it is painted. */
export interface PagePicture {
  /** Pixels. */
  width: number;
  height: number;
  /** Pixels per CSS pixel. */
  ratio: number;
  /** Null leaves it transparent. */
  background: string | null;
  views: PlacedView[];
  /** Lines between the views, and the caption, in CSS pixels. */
  shapes: Shape[];
}

export interface PlacedView {
  id: string;
  /** Pixels. */
  left: number;
  top: number;
  picture: ViewPicture;
  /** Title and legend, in CSS pixels from the view's top left. */
  shapes: Shape[];
}

/** CSS pixels of a view in which text of the usual size is neither lost nor in the way. */
const usualView = 600 * 430;
/** Pixels per CSS pixel at least: smaller text cannot be read. */
const leastRatio = 0.8;

/**
 * How many pixels of a picture are one CSS pixel: text grows with the picture, and gets smaller where many views share it.
 * @param text how much larger it is wanted than usual
 */
export function ratioOf({ width, height, views, text = 1 }: PageWish): number {
  return text * Math.max(leastRatio, Math.sqrt((width * height) / (Math.max(1, views.length) * usualView)));
}

/** Arranges views with their titles, legends and the caption. Views that the scene does not have are left out. */
export function pagePicture(scene: Pick<SceneHandle, "picture">, wish: PageWish): PagePicture {
  const { theme, background = true, views, scale = 1 } = wish;
  const [width, height] = [wish.width, wish.height].map((side) => Math.max(1, Math.round(scale * side)));
  const ratio = scale * ratioOf(wish);
  const context = document.createElement("canvas").getContext("2d");
  const measure: Measure = context ? measureWith(context) : () => 0;
  const ground = grounds[theme];
  const caption = captionOf(wish, width / ratio, height / ratio, measure);
  const room = { width, height: Math.max(1, height - Math.round(caption.height * ratio)) };
  const shapes: Shape[] = [...caption.shapes];
  const placed: PlacedView[] = [];
  const rows = rowsOf(views.length, wish.columns || columnsFor(views.length, room.width, room.height));
  const edge = (share: number, whole: number) => Math.round(share * whole);
  rows.forEach((row, rowIndex) => {
    const top = edge(rowIndex / rows.length, room.height);
    const bottom = edge((rowIndex + 1) / rows.length, room.height);
    if (rowIndex > 0) shapes.push(hairline([0, top / ratio], [width / ratio, top / ratio], ground.faint));
    row.forEach((viewIndex, k) => {
      const left = edge(k / row.length, room.width);
      const right = edge((k + 1) / row.length, room.width);
      if (k > 0)
        shapes.push(hairline([left / ratio, top / ratio], [left / ratio, bottom / ratio], ground.faint));
      const size = { width: (right - left) / ratio, height: (bottom - top) / ratio };
      const view = drawView(scene, views[viewIndex], wish, { ...size, ratio, measure });
      if (view) placed.push({ left, top, ...view });
    });
  });
  return {
    width,
    height,
    ratio,
    background: background ? ground.background : null,
    views: placed,
    shapes,
  };
}

interface ViewSize {
  /** CSS pixels. */
  width: number;
  height: number;
  ratio: number;
  measure: Measure;
}

function drawView(
  scene: Pick<SceneHandle, "picture">,
  view: PictureView,
  wish: PageWish,
  { width, height, ratio, measure }: ViewSize,
): Pick<PlacedView, "id" | "picture" | "shapes"> | null {
  const { theme, axes, lines, legend: withLegend = true, title: withTitle = true } = wish;
  const type = usualType;
  const room = roomOf(type, width, height, view.legend ? (view.notes ?? countNotes(view.legend)) : 0);
  const hasLegend = withLegend && view.legend !== null && room.legend !== null;
  const insets = {
    ...room.insets,
    ...(withTitle ? {} : { top: 4 }),
    ...(hasLegend ? {} : { bottom: 4 }),
    ...(withTitle || hasLegend ? {} : { left: 4 }),
  };
  const options: CaptureOptions = {
    width,
    height,
    pixelRatio: ratio,
    theme,
    axes,
    lines,
    insets,
    fontSize: type,
  };
  const picture = scene.picture(view.id, options);
  if (!picture) return null;
  const shapes: Shape[] = [];
  if (withTitle) shapes.push(titleOf(view, theme, width, measure));
  if (hasLegend && view.legend && room.legend !== null) {
    const drawing = legendDrawing(
      {
        ...view.legend,
        untitled: true,
        length: room.legend,
        statistics: room.histogram ? view.legend.statistics : undefined,
      },
      { size: legendSize, ink: inks[theme].ink, measure, room: width - 2 * legendLeft },
    );
    shapes.push(...moved(drawing.shapes, legendLeft, height - legendBottom - drawing.height));
  }
  return { id: view.id, picture, shapes };
}

/** CSS pixels, as the style sheet has them beside text of the usual size. */
const legendSize = 11.52;
const legendLeft = 24;
const legendBottom = 10;

/** "Sphere S scalar curvature": as much of it as there is room for. */
function titleOf({ name, legend }: PictureView, theme: Theme, width: number, measure: Measure): Shape {
  const symbol = legend ? enlarged(formulaRuns(legend.symbol), symbolScale) : [];
  const before = name ? plain(symbol.length > 0 ? `${name}\u2003` : name) : [];
  const whole = [...before, ...symbol, ...(legend ? plain(`\u2003${legend.label}`) : [])];
  const short = [...before, ...symbol];
  const fits = (runs: readonly Run[]) => measure(runs, usualType) <= width - 2 * titleLeft;
  const runs = [whole, short].find(fits) ?? (symbol.length > 0 ? symbol : before);
  return {
    kind: "text",
    runs,
    x: titleLeft,
    y: titleMiddle,
    size: usualType,
    align: "start",
    fill: inks[theme].ink,
  };
}

const titleLeft = 16;
const titleMiddle = 20;
const symbolScale = 1.3;

function enlarged(runs: readonly Run[], factor: number): Run[] {
  return runs.map(({ scale = 1, rise = 0, ...run }) => ({
    ...run,
    scale: factor * scale,
    rise: factor * rise,
  }));
}

/** Formulas below all views, in lines as long as there is room; what would take more than a third of the height is left out. */
function captionOf({ caption = [], theme }: PageWish, width: number, height: number, measure: Measure) {
  const lines = caption.flatMap((line) => brokenLines(line, width - 2 * titleLeft, measure));
  const kept = lines.slice(0, Math.max(0, Math.floor((height / 3 - captionMargin) / captionLine)));
  if (kept.length === 0) return { height: 0, shapes: [] };
  const taken = kept.length * captionLine + captionMargin;
  const shapes = kept.map(
    (text, k): Shape => ({
      kind: "text",
      runs: [{ text, face: "upright" }],
      x: titleLeft,
      y: height - taken + (k + 0.5) * captionLine,
      size: captionSize,
      align: "start",
      fill: inks[theme].ink,
    }),
  );
  return { height: taken, shapes };
}

const captionSize = 13.5;
const captionLine = 19;
const captionMargin = 12;

/** Broken at spaces. */
function brokenLines(text: string, width: number, measure: Measure): string[] {
  const fits = (line: string) => measure([{ text: line, face: "upright" }], captionSize) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/\S+\s*/gu) ?? []) {
    if (line !== "" && !fits((line + word).trimEnd())) {
      lines.push(line.trimEnd());
      line = word;
    } else line += word;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

function hairline(from: readonly [number, number], to: readonly [number, number], stroke: string): Shape {
  return { kind: "lines", lines: [[from, to]], stroke, width: 1 };
}

/** The same shapes elsewhere. */
function moved(shapes: readonly Shape[], x: number, y: number): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === "text") return { ...shape, x: shape.x + x, y: shape.y + y };
    if (shape.kind === "lines")
      return {
        ...shape,
        lines: shape.lines.map((line) => line.map(([px, py]) => [px + x, py + y] as const)),
      };
    const { x: px, y: py, scale } = shape.place ?? { x: 0, y: 0, scale: 1 };
    return { ...shape, place: { x: px + x, y: py + y, scale } };
  });
}
