import { pictured } from "../types";
import { framesOf, motionOptions } from "./motion";

/** A video of a turn, or of a parameter on its way. */
export const webm = pictured({
  group: "motion",
  extension: "webm",
  mediaType: "video/webm",
  coordinates: "any",
  options: motionOptions({ default: 30, max: 60 }),
  async write(subject, options, task, pictures) {
    const { writeWebm } = await import("../motion/webm");
    const { frames } = await framesOf(subject, options, task, pictures);
    return new Blob([await writeWebm(frames, options)], { type: this.mediaType });
  },
});
