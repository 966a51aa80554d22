/**
 * What lies about and upon the surfaces (axes, legends, numbers on lines, marks) as data: painted one after another, in CSS pixels.
 * A canvas and SVG show the same of it: see `canvas.ts` and `svg.ts`.
 */
export type Shape = Lines | Path | Text;

export type Point = readonly [x: number, y: number];

/** Chains of points, drawn as one stroke. */
export interface Lines {
  kind: "lines";
  lines: readonly (readonly Point[])[];
  stroke: string;
  width: number;
  /** Default 1. */
  opacity?: number;
}

/** An outline, filled first, then drawn. */
export interface Path {
  kind: "path";
  /** As SVG's `d`. */
  path: string;
  /** Where the outline's origin lies, and how much larger it is drawn. Default as it is. */
  place?: { x: number; y: number; scale: number };
  fill?: string | Gradient;
  stroke?: string;
  /** CSS pixels, whatever the scale. Default 1. */
  width?: number;
  opacity?: number;
}

/** Through all colours at equal distances, from the left end of what it fills to the right one. */
export interface Gradient {
  /** Equal for equal colours; letters and digits. */
  name: string;
  colors: readonly string[];
  /** The two ends, x of the outline. */
  from: number;
  to: number;
}

/** One line of text. */
export interface Text {
  kind: "text";
  runs: readonly Run[];
  x: number;
  /** The middle of the line. */
  y: number;
  /** CSS pixels. */
  size: number;
  /** Which part of the text stands at x. */
  align: "start" | "middle" | "end";
  fill?: string;
  /** A rim, under the letters. */
  stroke?: string;
  width?: number;
  /** Radians clockwise, about (x,y). */
  angle?: number;
  opacity?: number;
}

/** "plain": the page's own font; "slanted" and "upright": letters and digits of formulas. */
export type Face = "plain" | "slanted" | "upright";

/** A piece of a text in one font. */
export interface Run {
  text: string;
  face: Face;
  /** As a part of the text's size. Default 1. */
  scale?: number;
  /** Above the text's base line, in parts of its size. Default 0. */
  rise?: number;
}

/** How wide a text runs, in CSS pixels. */
export type Measure = (runs: readonly Run[], size: number) => number;
