import type { ColormapId, ColorScale } from "../color";
import type { Settings } from "../settings/types";
import type { OptionSpecs, OptionValues } from "./options";
import type { PngEncoder } from "./pngEncoder";

/** What files are chosen by. */
export const exportGroupIds = ["picture", "motion", "model", "data", "text"] as const;
export type ExportGroupId = (typeof exportGroupIds)[number];

/** What a file is about. Plain data: it goes to a worker, too. */
export interface Subject {
  settings: Settings;
  /** The view whose surface and colours are meant where a file holds only one, by index. */
  view: number;
  /** In a few words, "Monkey saddle". */
  name: string;
  /** How each view is shown, by index. Where nobody has drawn it yet, it follows from the settings. */
  shown?: readonly ShownView[];
}

export interface ShownView {
  colormap: ColormapId;
  scale: ColorScale;
  /** World coordinates of the box at which the surface is cut off; null where all of it is shown. */
  box: Box | null;
}

export interface Box {
  low: readonly [x: number, y: number, z: number];
  high: readonly [x: number, y: number, z: number];
}

/** A picture as it is wanted. */
export interface PictureWish {
  /**
   * What it shows; default what is shown now. The views are those of now; parameters' values and cameras may differ. The surfaces are
   * computed first.
   */
  settings?: Settings;
  /** By index, in their arrangement; default those in sight. */
  views?: readonly number[];
  /** Pixels. */
  width: number;
  height: number;
  /** How large the text is, as a part of what fits a picture of any size best. Default 1. */
  text?: number;
  /** False leaves the ground transparent. Default true. */
  background?: boolean;
  axes?: boolean;
  legend?: boolean;
  title?: boolean;
  /** The formulas, below. */
  caption?: boolean;
  /** Of the ground and the text; default that of the page. */
  theme?: "light" | "dark";
}

/** What draws pictures: a page, or an element. Calls wait for each other. */
export interface Pictures {
  /** Whose pixels are straight (not premultiplied) sRGB. It may be drawn on by the next call: what is kept is copied. */
  draw(wish: PictureWish): Promise<HTMLCanvasElement>;
  /** The same in rows from the top, of straight RGBA: larger than any canvas may be. */
  drawRows(wish: PictureWish): AsyncIterable<ImageData>;
  /** The same as an SVG file: vectors, and text as text, over and under a picture of the surface. @param encode makes a PNG of that */
  drawVectors(wish: PictureWish, encode: PngEncoder): Promise<string>;
  /**
   * The pictures of a film: from now on a colour means the same value in each of them, and a length the same length. Each view's scale is
   * one for all of these settings, found as its range says, or with the limits that were typed; its box is one in which they all have room.
   * @throws the signal's reason where it is aborted
   */
  hold(moments: readonly Settings[], signal: AbortSignal): Promise<void>;
}

export interface Task {
  /** Aborted: the writer rejects with the signal's reason as soon as it can. */
  signal: AbortSignal;
  /** Which part is done, 0 … 1. */
  progress(part: number): void;
}

interface Format<O extends OptionSpecs> {
  group: ExportGroupId;
  /** Of the file's name, without a dot. */
  extension: string;
  mediaType: string;
  /** How many a surface has that it can hold: one with two is a grid, with more there are its formulas and what is seen of it. */
  coordinates: "two" | "any";
  options: O;
}

/** A file that follows from the settings alone: written in a worker, or in Node. */
export interface ComputedExporter<O extends OptionSpecs = OptionSpecs> extends Format<O> {
  from: "settings";
  /** @throws Error in plain English for what cannot be written. */
  write(subject: Subject, options: OptionValues<O>, task: Task): Promise<Blob>;
}

/** A file of what is seen: written where that is drawn. */
export interface PicturedExporter<O extends OptionSpecs = OptionSpecs> extends Format<O> {
  from: "pictures";
  /** @throws Error in plain English for what cannot be written. */
  write(subject: Subject, options: OptionValues<O>, task: Task, pictures: Pictures): Promise<Blob>;
}

export type Exporter = ComputedExporter | PicturedExporter;

/** Says what an exporter is, so that its options type what it is given. */
export const computed = <const O extends OptionSpecs>(exporter: Omit<ComputedExporter<O>, "from">) => ({
  ...exporter,
  from: "settings" as const,
});
export const pictured = <const O extends OptionSpecs>(exporter: Omit<PicturedExporter<O>, "from">) => ({
  ...exporter,
  from: "pictures" as const,
});
