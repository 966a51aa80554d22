import { pictured } from "../types";
import { pictureOptions, wishOf } from "./pictures";

/** Legend, axes, lines of equal value and text as vectors, about a picture of the surface. */
export const svg = pictured({
  group: "picture",
  extension: "svg",
  mediaType: "image/svg+xml",
  coordinates: "any",
  options: pictureOptions,
  async write({ view }, options, { signal }, pictures) {
    const { encodePng } = await import("../picture/encode");
    const markup = await pictures.drawVectors(wishOf(options, view), (size, rows) =>
      encodePng(size, until(signal, rows)),
    );
    signal.throwIfAborted();
    return new Blob([markup], { type: this.mediaType });
  },
});

/** The same rows, until nobody waits for them any more. */
async function* until(signal: AbortSignal, rows: AsyncIterable<ImageData>): AsyncGenerator<ImageData> {
  for await (const band of rows) {
    signal.throwIfAborted();
    yield band;
  }
}
