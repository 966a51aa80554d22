import type { PngEncoder } from "../../exports/pngEncoder";
import type { Box } from "../camera/viewport";
import type { Shape } from "../drawing/shapes";
import { type SvgNode, svgMarkup, svgNode, svgOf } from "../drawing/svg";
import type { ViewPicture } from "./capture";
import type { PagePicture, PlacedView } from "./page";
import { bandHeight, type Part, partsOf, pixelsWithin } from "./tiles";

/** A picture as an SVG file: all shapes as vectors, text as text, and between them each surface as a PNG with a transparent ground. */
export async function writeSvg(page: PagePicture, encode: PngEncoder): Promise<string> {
  const { width, height, ratio, background, views, shapes } = page;
  const [w, h] = [width / ratio, height / ratio];
  const placed: SvgNode[] = [];
  for (const view of views) placed.push(await viewNode(view, ratio, encode));
  const root = svgNode(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${round(w)} ${round(h)}` },
    [
      ...(background ? [svgNode("rect", { width: round(w), height: round(h), fill: background })] : []),
      ...placed,
      ...svgOf(shapes),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgMarkup(root)}\n`;
}

async function viewNode(
  { left, top, picture, shapes }: PlacedView,
  ratio: number,
  encode: PngEncoder,
): Promise<SvgNode> {
  const { width, height, below, above, area } = picture;
  const whole: Box = { left: 0, top: 0, width, height };
  const pixels = pixelsWithin(area, ratio);
  const png = await encode(pixels, surfaceRows(picture, pixels));
  const image = svgNode("image", {
    x: round(pixels.left / ratio),
    y: round(pixels.top / ratio),
    width: round(pixels.width / ratio),
    height: round(pixels.height / ratio),
    href: await dataUrl(png),
    preserveAspectRatio: "none",
  });
  return svgNode("svg", { ...place({ left: left / ratio, top: top / ratio, width, height }) }, [
    ...svgOf(below),
    image,
    ...above.flatMap(({ area: own, shapes }) => within(own, shapes)),
    ...within(whole, shapes),
  ]);
}

/** Shapes cut off at an area: a nested picture, which needs no names, as clips do. */
function within(area: Box, shapes: readonly Shape[]): SvgNode[] {
  if (shapes.length === 0) return [];
  const { left, top, width, height } = area;
  const viewBox = [left, top, width, height].map(round).join(" ");
  return [svgNode("svg", { ...place(area), viewBox }, svgOf(shapes))];
}

function place({ left, top, width, height }: Box) {
  return { x: round(left), y: round(top), width: round(width), height: round(height) };
}

const round = (value: number) => Number(value.toFixed(3));

/** Rows of the surface alone. */
async function* surfaceRows({ pixels }: ViewPicture, part: Part): AsyncGenerator<ImageData> {
  for (let top = 0; top < part.height; top += bandHeight) {
    const height = Math.min(bandHeight, part.height - top);
    const band = { ...part, top: part.top + top, height };
    const rows = new ImageData(band.width, height);
    for (const piece of partsOf(band, pixels.side)) {
      const image = await pixels.readLater(piece);
      for (let row = 0; row < height; row++)
        rows.data.set(
          image.data.subarray(4 * piece.width * row, 4 * piece.width * (row + 1)),
          4 * (band.width * row + piece.left - band.left),
        );
    }
    yield rows;
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
