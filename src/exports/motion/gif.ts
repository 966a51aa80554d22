import { applyPalette, GIFEncoder, quantize } from "gifenc/dist/gifenc.esm.js";

/** Straight sRGB pixels, four bytes each, rows from the top. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** The format counts in hundredths of a second. */
const tick = 100;
const colors = 256;

/** The colours of some pictures, taken together: with one palette for all frames nothing flickers. */
export function paletteOf(pictures: readonly Pixels[]): number[][] {
  const all = new Uint8ClampedArray(pictures.reduce((length, { data }) => length + data.length, 0));
  let offset = 0;
  for (const { data } of pictures) {
    all.set(data, offset);
    offset += data.length;
  }
  return quantize(all, colors);
}

/** A GIF that repeats for ever, written frame by frame. */
export class GifWriter {
  readonly #encoder = GIFEncoder();
  readonly #palette: number[][];
  #first = true;

  constructor(palette: number[][]) {
    this.#palette = palette;
  }

  /** @param start and duration in seconds. Their rounding does not add up. */
  add({ data, width, height }: Pixels, start: number, duration: number): void {
    const ticks = Math.round((start + duration) * tick) - Math.round(start * tick);
    const first = this.#first ? { palette: this.#palette, repeat: 0 } : {};
    this.#first = false;
    const delay = (1000 / tick) * Math.max(1, ticks);
    this.#encoder.writeFrame(applyPalette(data, this.#palette), width, height, { ...first, delay });
  }

  finish(): Uint8Array<ArrayBuffer> {
    this.#encoder.finish();
    return this.#encoder.bytes();
  }
}
