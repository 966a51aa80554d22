/** A small reader of GIF 89a, for tests: independent of what writes it. */

export interface GifFrame {
  /** Hundredths of a second. */
  delay: number;
  width: number;
  height: number;
  /** RGB of each pixel, rows from the top. */
  pixels: Uint8Array;
}

export interface Gif {
  width: number;
  height: number;
  /** 0 is for ever. */
  repeat: number | undefined;
  frames: GifFrame[];
}

/** @throws Error for a file that breaks off or is none. */
export function readGif(file: Uint8Array): Gif {
  let at = 0;
  const byte = () => {
    if (at >= file.length) throw new Error("the file ends too soon");
    return file[at++];
  };
  const short = () => byte() + 256 * byte();
  const text = (length: number) => String.fromCharCode(...Array.from({ length }, byte));
  const table = (flags: number) => Array.from({ length: 2 << (flags & 7) }, () => [byte(), byte(), byte()]);
  const blocks = () => {
    const all: number[] = [];
    for (let size = byte(); size > 0; size = byte()) for (let k = 0; k < size; k++) all.push(byte());
    return all;
  };
  if (text(6) !== "GIF89a") throw new Error("this is no GIF");
  const [width, height, flags] = [short(), short(), byte()];
  at += 2;
  const common = flags & 0x80 ? table(flags) : [];
  const gif: Gif = { width, height, repeat: undefined, frames: [] };
  let delay = 0;
  for (let kind = byte(); kind !== 0x3b; kind = byte()) {
    if (kind === 0x21) {
      const label = byte();
      const data = blocks();
      if (label === 0xf9) delay = data[1] + 256 * data[2];
      // "NETSCAPE2.0", then 1 and how often.
      if (label === 0xff) gif.repeat = data[12] + 256 * data[13];
    } else if (kind === 0x2c) {
      at += 4;
      const [w, h, local] = [short(), short(), byte()];
      const palette = local & 0x80 ? table(local) : common;
      const bits = byte();
      const indices = decompress(blocks(), bits, w * h);
      gif.frames.push({
        delay,
        width: w,
        height: h,
        pixels: Uint8Array.from(indices.flatMap((k) => palette[k])),
      });
    } else throw new Error(`there is no block of kind ${kind}`);
  }
  if (at !== file.length) throw new Error("the file goes on after its end");
  return gif;
}

/** Lempel, Ziv and Welch, as GIF has it: codes grow from bits + 1 to 12 bits, least significant bit first. */
function decompress(data: readonly number[], bits: number, count: number): number[] {
  const clear = 1 << bits;
  const entries: number[][] = [];
  const start = () => {
    entries.length = 0;
    for (let k = 0; k < clear + 2; k++) entries.push(k < clear ? [k] : []);
  };
  start();
  const out: number[] = [];
  let width = bits + 1;
  let previous: number[] | undefined;
  for (let bit = 0; ; ) {
    let code = 0;
    for (let k = 0; k < width; k++, bit++) code |= ((data[bit >> 3] >> (bit & 7)) & 1) << k;
    if (code === clear) {
      start();
      width = bits + 1;
      previous = undefined;
      continue;
    }
    if (code === clear + 1) break;
    const entry: number[] = entries[code] ?? [...(previous ?? []), (previous ?? [])[0]];
    for (const index of entry) out.push(index);
    if (previous && entries.length < 4096) entries.push([...previous, entry[0]]);
    if (entries.length === 1 << width && width < 12) width++;
    previous = entry;
  }
  if (out.length !== count) throw new Error(`${out.length} pixels where there should be ${count}`);
  return out;
}
