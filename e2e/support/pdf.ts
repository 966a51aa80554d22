import { inflateSync } from "node:zlib";
import { colouredShare, type Picture } from "./png";

/**
 * The pictures on each page of a PDF file as Chromium writes them: uncompressed objects, each picture a stream of RGB with 8 bits a channel
 * (ISO 32000-1, 7.3.8 and 8.9.5), a large one in several tiles. Masks are left out.
 */
export function picturesByPage(file: Buffer): Picture[][] {
  const text = file.toString("latin1");
  const pictures = new Map<number, Picture>();
  for (const match of text.matchAll(/\n(\d+) 0 obj\r?\n<<([^>]*\/Subtype \/Image[^>]*)>> stream\r?\n/g)) {
    const [whole, object, dictionary] = match;
    const picture = readPicture(file, match.index + whole.length, dictionary);
    if (picture) pictures.set(Number(object), picture);
  }
  const pages = text.matchAll(/<<\/Type \/Page\s[\s\S]*?endobj/g);
  return [...pages].map(([page]) => {
    const drawn = /\/XObject <<([^>]*)>>/.exec(page)?.[1] ?? "";
    return [...drawn.matchAll(/(\d+) 0 R/g)].flatMap(([, object]) => pictures.get(Number(object)) ?? []);
  });
}

function readPicture(file: Buffer, start: number, dictionary: string): Picture | undefined {
  const number = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(dictionary)?.[1]);
  if (/\/DeviceGray/.test(dictionary) || !/\/FlateDecode/.test(dictionary)) return undefined;
  const [width, height] = [number("Width"), number("Height")];
  const pixels = inflateSync(file.subarray(start, start + number("Length")));
  if (pixels.length !== 3 * width * height) throw new Error("a picture of another kind");
  const at: Picture["at"] = (x, y) => {
    const place = 3 * (Math.round(y) * width + Math.round(x));
    return [pixels[place], pixels[place + 1], pixels[place + 2]];
  };
  return { width, height, at, opacity: () => 255 };
}

/** How many pixels the pictures of a page have together, and which part of these is coloured. */
export function surfaceOn(pictures: readonly Picture[]): { pixels: number; coloured: number } {
  let [pixels, coloured] = [0, 0];
  for (const picture of pictures) {
    pixels += picture.width * picture.height;
    coloured += picture.width * picture.height * colouredShare(picture);
  }
  return { pixels, coloured: pixels > 0 ? coloured / pixels : 0 };
}
