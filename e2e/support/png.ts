import { inflateSync } from "node:zlib";

/** 8 bits a channel, rows from the top. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, 0 … 255. */
  at(x: number, y: number): [number, number, number];
  /** 0 … 255. */
  opacity(x: number, y: number): number;
}

/** Undoes one row's filter in place (PNG specification, section 9); `left`, `up` and `upLeft` are the bytes before. */
const filters: ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, upLeft) => {
    const estimate = left + up - upLeft;
    const [a, b, c] = [left, up, upLeft].map((value) => Math.abs(estimate - value));
    return a <= b && a <= c ? left : b <= c ? up : upLeft;
  },
];

/** Reads a screenshot: a PNG of 8-bit RGB or RGBA, not interlaced, as Chromium writes it. */
export function readPng(file: Buffer): Picture {
  let width = 0;
  let height = 0;
  let channels = 0;
  const parts: Buffer[] = [];
  for (let place = 8; place < file.length; ) {
    const length = file.readUInt32BE(place);
    const type = file.toString("latin1", place + 4, place + 8);
    const data = file.subarray(place + 8, place + 8 + length);
    if (type === "IHDR") {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      channels = { 2: 3, 6: 4 }[data[9]] ?? 0;
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error("not a PNG of this kind");
    }
    if (type === "IDAT") parts.push(data);
    place += length + 12;
  }
  const bytes = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = filters[bytes[y * (stride + 1)]];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? pixels[y * stride + x - channels] : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + x] : 0;
      const upLeft = x >= channels && y > 0 ? pixels[(y - 1) * stride + x - channels] : 0;
      pixels[y * stride + x] = bytes[y * (stride + 1) + 1 + x] + filter(left, up, upLeft);
    }
  }
  return {
    width,
    height,
    at(x, y) {
      const start = Math.round(y) * stride + Math.round(x) * channels;
      return [pixels[start], pixels[start + 1], pixels[start + 2]];
    },
    opacity: (x, y) => (channels === 4 ? pixels[Math.round(y) * stride + Math.round(x) * channels + 3] : 255),
  };
}

/** How far apart two colours are: the greatest difference of a channel. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(...[0, 1, 2].map((k) => Math.abs(a[k] - b[k])));
}

/** The part of a picture's pixels that are neither grey nor nearly so: only data is coloured. */
export function colouredShare(picture: Picture): number {
  let coloured = 0;
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const pixel = picture.at(x, y);
      if (Math.max(...pixel) - Math.min(...pixel) > 40) coloured++;
    }
  return coloured / (picture.width * picture.height);
}

/** The part of a picture's pixels that are not the ground. */
export function drawnShare(picture: Picture, ground: readonly number[]): number {
  let drawn = 0;
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) if (distance(picture.at(x, y), ground) > 6) drawn++;
  return drawn / (picture.width * picture.height);
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The pixels of the largest filled rectangle on a plain ground: of a view from above, the plot. Its rows and columns are those
 * that hardly show the ground; text and lines beside it fill none.
 */
export function filledBox(picture: Picture, ground: readonly number[]): Box {
  const filled = (x: number, y: number) => distance(picture.at(x, y), ground) > 6;
  const range = (length: number, across: number, at: (along: number, other: number) => boolean) => {
    const counts = Array.from({ length }, (_, along) => {
      let count = 0;
      for (let other = 0; other < across; other++) if (at(along, other)) count++;
      return count;
    });
    const most = Math.max(...counts);
    const inside = counts.map((count) => count > 0.8 * most);
    return [inside.indexOf(true), inside.lastIndexOf(true)];
  };
  const [top, bottom] = range(picture.height, picture.width, (y, x) => filled(x, y));
  const [left, right] = range(picture.width, picture.height, (x, y) => filled(x, y));
  return { left, right, top, bottom };
}

/** The part of the pixels in which two pictures of one size differ visibly. */
export function differingShare(a: Picture, b: Picture): number {
  let differing = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) if (distance(a.at(x, y), b.at(x, y)) > 12) differing++;
  return differing / (a.width * a.height);
}
