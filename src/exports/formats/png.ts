import { pictured } from "../types";
import { pictureOptions, wishOf } from "./pictures";

/** A picture of pixels, up to 8K. */
export const png = pictured({
  group: "picture",
  extension: "png",
  mediaType: "image/png",
  coordinates: "any",
  options: pictureOptions,
  async write({ view }, options, { signal, progress }, pictures) {
    const { encodePng } = await import("../picture/encode");
    const { width, height, background } = options;
    const rows = async function* () {
      let done = 0;
      for await (const band of pictures.drawRows(wishOf(options, view))) {
        signal.throwIfAborted();
        done += band.height;
        yield band;
        progress(done / height);
      }
    };
    return encodePng({ width, height, opaque: background }, rows());
  },
});
