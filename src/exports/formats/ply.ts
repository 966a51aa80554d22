import { computed } from "../types";
import { meshOptions } from "./mesh";

/** Binary PLY: each quantity as a property of the vertices. */
export const ply = computed({
  group: "model",
  extension: "ply",
  mediaType: "application/octet-stream",
  coordinates: "two",
  options: meshOptions,
  async write(subject, { size }, { signal, progress }) {
    const [{ meshAndColors }, { writePly }] = await Promise.all([
      import("../sampled"),
      import("../model/ply"),
    ]);
    const { mesh, coloring } = meshAndColors(subject, size);
    progress(0.5);
    signal.throwIfAborted();
    return new Blob([writePly(mesh, coloring)], { type: this.mediaType });
  },
});
