import { inflateSync } from "node:zlib";
import type { Picture } from "./png";

/**
 * The pictures in a PDF file as Chromium writes them: uncompressed objects, each picture a stream of RGB with 8 bits a channel
 * (ISO 32000-1, 7.3.8 and 8.9.5). Masks are left out.
 */
export function picturesIn(file: Buffer): Picture[] {
  const text = file.toString("latin1");
  return [...text.matchAll(/<<([^>]*\/Subtype \/Image[^>]*)>> stream\r?\n/g)].flatMap((match) => {
    const [whole, dictionary] = match;
    const number = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(dictionary)?.[1]);
    if (/\/DeviceGray/.test(dictionary) || !/\/FlateDecode/.test(dictionary)) return [];
    const [width, height] = [number("Width"), number("Height")];
    const start = match.index + whole.length;
    const pixels = inflateSync(file.subarray(start, start + number("Length")));
    if (pixels.length !== 3 * width * height) throw new Error("a picture of another kind");
    const at: Picture["at"] = (x, y) => {
      const place = 3 * (Math.round(y) * width + Math.round(x));
      return [pixels[place], pixels[place + 1], pixels[place + 2]];
    };
    return [{ width, height, at, opacity: () => 255 }];
  });
}
