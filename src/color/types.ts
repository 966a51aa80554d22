/** What the values of a quantity are like, and what a colour map can therefore say about them. */
export type ScaleKind = "diverging" | "sequential" | "cyclic";

/** sRGB, 0 … 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface Colormap {
  label: string;
  kind: ScaleKind;
  /** Where the colours are from, and under which licence. */
  source: string;
  /** Computes the 256 colours: 768 bytes of sRGB. `colormapTable` keeps the result. */
  build(): Uint8Array;
}
