/** Rows of straight RGBA from the top, all as wide as the picture. */
export type Rows = AsyncIterable<{ data: Uint8ClampedArray | Uint8Array }>;

export interface PngSize {
  width: number;
  height: number;
  /** Nothing shows through: three bytes a pixel do. Default false. */
  opaque?: boolean;
}

/** Bytes of compressed data in a chunk of the file. */
const chunkLength = 1 << 16;

/**
 * A PNG file, written as its rows come: the picture is never in memory as a whole. Eight bits a channel, sRGB, not interlaced
 * (W3C PNG, third edition).
 * @throws RangeError where there are more or fewer rows than the size says
 */
export async function writePng({ width, height, opaque = false }: PngSize, rows: Rows): Promise<Blob> {
  const deflate = new CompressionStream("deflate");
  const compressed = chunksOf(deflate.readable);
  const writer = deflate.writable.getWriter();
  const filter = new Filter(width, opaque ? 3 : 4);
  let count = 0;
  try {
    for await (const { data } of rows) {
      count += data.length / (4 * width);
      await writer.write(filter.apply(data));
    }
    if (count !== height) throw new RangeError(`the picture has ${count} rows and not ${height}`);
    await writer.close();
  } catch (error) {
    // The reader hears of it, too, and has nothing to add.
    compressed.catch(() => {});
    await writer.abort(error).catch(() => {});
    throw error;
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Bit depth; colour type 2 (RGB) or 6 (RGBA).
  header.set([8, opaque ? 2 : 6], 8);
  return new Blob(
    [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", header),
      // Rendering intent: perceptual.
      chunk("sRGB", new Uint8Array([0])),
      ...(await compressed),
      chunk("IEND", new Uint8Array(0)),
    ],
    { type: "image/png" },
  );
}

async function chunksOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let pending: Uint8Array[] = [];
  let length = 0;
  const flush = () => {
    const data = new Uint8Array(length);
    let at = 0;
    for (const part of pending) {
      data.set(part, at);
      at += part.length;
    }
    chunks.push(chunk("IDAT", data));
    pending = [];
    length = 0;
  };
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pending.push(next.value);
    length += next.value.length;
    if (length >= chunkLength) flush();
  }
  if (length > 0) flush();
  return chunks;
}

/** A row is written as differences, which are mostly small and so compress well (§9: types 1 Sub, 2 Up, 4 Paeth). */
class Filter {
  readonly #width: number;
  readonly #channels: 3 | 4;
  #above: Uint8Array;
  #row: Uint8Array;
  readonly #candidates: Uint8Array[];

  constructor(width: number, channels: 3 | 4) {
    this.#width = width;
    this.#channels = channels;
    this.#above = new Uint8Array(width * channels);
    this.#row = new Uint8Array(width * channels);
    this.#candidates = [1, 2, 4].map((type) => new Uint8Array(1 + width * channels).fill(type, 0, 1));
  }

  /** Some rows of RGBA, each filtered by the type that leaves least. */
  apply(pixels: Uint8ClampedArray | Uint8Array): Uint8Array<ArrayBuffer> {
    const stride = 4 * this.#width;
    const length = 1 + this.#width * this.#channels;
    const rows = pixels.length / stride;
    const filtered = new Uint8Array(rows * length);
    for (let row = 0; row < rows; row++) {
      this.#take(pixels, row * stride);
      filtered.set(this.#best(), row * length);
      [this.#above, this.#row] = [this.#row, this.#above];
    }
    return filtered;
  }

  #take(pixels: Uint8ClampedArray | Uint8Array, start: number): void {
    const row = this.#row;
    const channels = this.#channels;
    for (let x = 0, from = start, to = 0; x < this.#width; x++, from += 4, to += channels)
      for (let k = 0; k < channels; k++) row[to + k] = pixels[from + k];
  }

  #best(): Uint8Array {
    const [sub, up, paeth] = this.#candidates;
    const [row, above, back] = [this.#row, this.#above, this.#channels];
    let [sumSub, sumUp, sumPaeth] = [0, 0, 0];
    for (let k = 0; k < row.length; k++) {
      const a = k < back ? 0 : row[k - back];
      const b = above[k];
      const c = k < back ? 0 : above[k - back];
      // The nearest of a, b and c to a + b − c.
      const toA = Math.abs(b - c);
      const toB = Math.abs(a - c);
      const toC = Math.abs(a + b - 2 * c);
      const nearest = toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
      const x = row[k];
      sub[k + 1] = x - a;
      up[k + 1] = x - b;
      paeth[k + 1] = x - nearest;
      sumSub += size(sub[k + 1]);
      sumUp += size(up[k + 1]);
      sumPaeth += size(paeth[k + 1]);
    }
    if (sumUp <= sumSub && sumUp <= sumPaeth) return up;
    return sumSub <= sumPaeth ? sub : paeth;
  }
}

/** Of a difference modulo 256. */
const size = (byte: number) => (byte < 128 ? byte : 256 - byte);

/** Length, type, data, and the checksum of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  new TextEncoder().encodeInto(type, bytes.subarray(4, 8));
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** CRC-32 with the polynomial 0xedb88320 (ISO 3309), by bytes. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let c = byte;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = table[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
