import { paintShapes } from "../drawing/canvas";
import { painting } from "./capture";
import type { PagePicture } from "./page";
import { bandHeight, type Part, shared } from "./tiles";

/**
 * Paints a picture into a canvas of its own. The page stays alive: surfaces are drawn part by part, each in a task of its own.
 * @throws Error where the browser gives no canvas of that size
 */
export async function paintPicture(page: PagePicture): Promise<HTMLCanvasElement> {
  const { canvas } = await paintPart(page, { left: 0, top: 0, width: page.width, height: page.height });
  return canvas;
}

/**
 * The pixels of a picture, straight sRGB, from the top: of pictures that are larger than canvases may be, too.
 * @throws Error where the browser gives no canvas as wide as that
 */
export async function* pictureRows(page: PagePicture): AsyncGenerator<ImageData> {
  for (let top = 0; top < page.height; top += bandHeight) {
    const height = Math.min(bandHeight, page.height - top);
    const context = await paintPart(page, { left: 0, top, width: page.width, height });
    yield context.getImageData(0, 0, page.width, height);
  }
}

async function paintPart(page: PagePicture, part: Part): Promise<CanvasRenderingContext2D> {
  const canvas = document.createElement("canvas");
  canvas.width = part.width;
  canvas.height = part.height;
  // It is read back whole: kept where that takes no time.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser cannot draw so large a picture.");
  const { ratio, background, views, shapes } = page;
  if (background) {
    context.fillStyle = background;
    context.fillRect(0, 0, part.width, part.height);
  }
  context.translate(-part.left, -part.top);
  for (const { left, top, picture, shapes: above } of views) {
    const size = { width: Math.round(picture.width * ratio), height: Math.round(picture.height * ratio) };
    const seen = shared(part, { left, top, ...size });
    if (!seen) continue;
    context.save();
    context.translate(left, top);
    const own = { ...seen, left: seen.left - left, top: seen.top - top };
    const steps = painting(context, picture, own);
    for (let step = steps.next(); !step.done; ) step = steps.next(await picture.pixels.readLater(step.value));
    context.scale(ratio, ratio);
    paintShapes(context, above);
    context.restore();
  }
  context.scale(ratio, ratio);
  paintShapes(context, shapes);
  return context;
}
