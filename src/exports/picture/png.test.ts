import { inflateSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Random } from "../../testing/random";
import { encodePng } from "./encode";
import { writePng } from "./png";

/** Of a file: the chunks by their types, and the pixels as RGBA, read as the standard says. */
async function read(file: Blob) {
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks: { type: string; data: Buffer; crc: number }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.subarray(at + 4, at + 8).toString("latin1");
    chunks.push({
      type,
      data: bytes.subarray(at + 8, at + 8 + length),
      crc: bytes.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  const [{ data: header }] = chunks;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 2 ? 3 : 4;
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map((chunk) => chunk.data)),
  );
  const pixels = new Uint8Array(4 * width * height).fill(255);
  const rows: number[][] = [Array(width * channels).fill(0)];
  for (let y = 0; y < height; y++) {
    const line = data.subarray(y * (1 + width * channels), (y + 1) * (1 + width * channels));
    const above = rows[y];
    const row: number[] = [];
    for (let k = 0; k < width * channels; k++) {
      const a = row[k - channels] ?? 0;
      const b = above[k];
      const c = k < channels ? 0 : above[k - channels];
      const p = a + b - c;
      const byDistance = [a, b, c].map((value) => Math.abs(p - value));
      const paeth = [a, b, c][byDistance.indexOf(Math.min(...byDistance))];
      row.push((line[k + 1] + [0, a, b, (a + b) >> 1, paeth][line[0]]) & 255);
      pixels[4 * (y * width + Math.floor(k / channels)) + (k % channels)] = row[k];
    }
    rows.push(row);
  }
  return { chunks, width, height, pixels };
}

async function* bands(pixels: Uint8ClampedArray, width: number, heights: number[]) {
  let row = 0;
  for (const height of heights) {
    yield { data: pixels.slice(4 * width * row, 4 * width * (row + height)) };
    row += height;
  }
}

const random = new Random(7);
const width = 53;
const height = 40;
/** Even ground, a gradient, noise: each of the filters is the best somewhere. */
const picture = Uint8ClampedArray.from({ length: 4 * width * height }, (_, k) => {
  const [x, y, channel] = [(k >> 2) % width, Math.floor(k / (4 * width)), k & 3];
  if (y < 10) return 250;
  if (y < 20) return 3 * x + y + 20 * channel;
  return y < 30 ? 200 - 7 * y : Math.floor(256 * random.next());
});

describe("PNG", () => {
  test("has the very pixels, in whatever bands they come", async () => {
    for (const heights of [[40], [1, 20, 19], Array<number>(40).fill(1)]) {
      const file = await writePng({ width, height }, bands(picture, width, heights));
      const { chunks, ...decoded } = await read(file);
      expect(decoded).toEqual({ width, height, pixels: new Uint8Array(picture) });
      expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "sRGB", "IDAT", "IEND"]);
      // Of an empty IEND, as every PNG file ends.
      expect(chunks.at(-1)?.crc).toBe(0xae426082);
    }
  });

  test("has no channel for transparency where nothing shows through", async () => {
    const { pixels } = await read(
      await writePng({ width, height, opaque: true }, bands(picture, width, [40])),
    );
    expect(pixels).toEqual(new Uint8Array(picture.map((value, k) => ((k & 3) === 3 ? 255 : value))));
  });

  test("is refused with too few rows or too many, and fails with its source", async () => {
    await expect(writePng({ width, height }, bands(picture, width, [39]))).rejects.toThrow(RangeError);
    await expect(writePng({ width, height: 39 }, bands(picture, width, [40]))).rejects.toThrow(RangeError);
    const failing = async function* () {
      yield* bands(picture, width, [10]);
      throw new Error("no more");
    };
    await expect(writePng({ width, height }, failing())).rejects.toThrow("no more");
  });
});

describe("without workers", () => {
  test("a picture is compressed here", async () => {
    expect(typeof Worker).toBe("undefined");
    const { pixels } = await read(await encodePng({ width, height }, bands(picture, width, [25, 15])));
    expect(pixels).toEqual(new Uint8Array(picture));
  });
});

describe("where a worker does not start", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("it is ended, and the picture compressed here", async () => {
    const terminate = vi.fn();
    class Failing extends EventTarget {
      terminate = terminate;
      postMessage(): void {
        this.dispatchEvent(new Event("error", { cancelable: true }));
      }
    }
    vi.stubGlobal("Worker", Failing);
    const { pixels } = await read(await encodePng({ width, height }, bands(picture, width, [25, 15])));
    expect(pixels).toEqual(new Uint8Array(picture));
    expect(terminate).toHaveBeenCalledOnce();
  });
});
