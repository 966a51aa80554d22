import { pictured } from "../types";
import { framesOf, motionOptions } from "./motion";

/** Phases whose colours stand for those of all frames. */
const phases = [0, 0.25, 0.5, 0.75];

/** The same as a GIF, which mail programs and slides repeat by themselves; 256 colours. */
export const gif = pictured({
  group: "motion",
  extension: "gif",
  mediaType: "image/gif",
  coordinates: "any",
  // More than 50 a second is more than players show.
  options: motionOptions({ default: 15, max: 50 }),
  async write(subject, options, task, pictures) {
    const { GifWriter, paletteOf } = await import("../motion/gif");
    const { frames, at } = await framesOf(subject, options, task, pictures);
    const samples: ImageData[] = [];
    for (const phase of phases) {
      task.signal.throwIfAborted();
      samples.push(pixelsOf(await at(phase)));
    }
    const writer = new GifWriter(paletteOf(samples));
    for await (const { canvas, start, duration } of frames) writer.add(pixelsOf(canvas), start, duration);
    return new Blob([writer.finish()], { type: this.mediaType });
  },
});

function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser gives no access to the picture's pixels.");
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
