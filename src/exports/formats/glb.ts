import { computed } from "../types";
import { meshOptions } from "./mesh";

/** glTF in one file, coloured by its vertices: PowerPoint, Blender, browsers. */
export const glb = computed({
  group: "model",
  extension: "glb",
  mediaType: "model/gltf-binary",
  coordinates: "two",
  options: meshOptions,
  async write(subject, { size }, { signal, progress }) {
    const [{ meshAndColors }, { writeGlb }] = await Promise.all([
      import("../sampled"),
      import("../model/glb"),
    ]);
    const { mesh, coloring } = meshAndColors(subject, size);
    progress(0.5);
    signal.throwIfAborted();
    return new Blob([await writeGlb(mesh, coloring, subject.name)], { type: this.mediaType });
  },
});
