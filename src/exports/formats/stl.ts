import { computed } from "../types";
import { meshOptions } from "./mesh";

/** A solid for 3D printing, in millimetres. */
export const stl = computed({
  group: "model",
  extension: "stl",
  mediaType: "model/stl",
  coordinates: "two",
  options: {
    length: { type: "number", default: 100, min: 5, max: 1000, step: 5, unit: "millimetres" },
    thickness: { type: "number", default: 2, min: 0.2, max: 50, step: 0.2, unit: "millimetres" },
    ...meshOptions,
  },
  async write(subject, { length, thickness, size }, { signal, progress }) {
    const [{ meshAndColors, viewOf }, { printSolid, writeStl }] = await Promise.all([
      import("../sampled"),
      import("../model/stl"),
    ]);
    const { mesh } = meshAndColors(subject, size);
    progress(0.4);
    signal.throwIfAborted();
    const solid = printSolid(mesh, viewOf(subject).spec.kind, { size: length, thickness });
    progress(0.8);
    return new Blob([writeStl(solid)], { type: this.mediaType });
  },
});
