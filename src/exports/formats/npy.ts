import { computed } from "../types";
import { gridOptions, tableBlob } from "./table";

/** NumPy's format: an array of shape (nu, nv), whose entries are records of all quantities in double precision. */
export const npy = computed({
  group: "data",
  extension: "npy",
  mediaType: "application/octet-stream",
  coordinates: "two",
  options: gridOptions,
  async write(subject, options, task) {
    const { npyChunks } = await import("../table/npy");
    return tableBlob(subject, options, task, npyChunks, this.mediaType);
  },
});
