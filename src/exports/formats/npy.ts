import { computed } from "../types";
import { gridOptions, tableBlob } from "./table";

/** NumPy's format: an array of shape (nu, nv), whose entries are records of all quantities in double precision. */
export const npy = computed({
  group: "data",
  extension: "npy",
  mediaType: "application/octet-stream",
  coordinates: "two",
  options: gridOptions,
  write(subject, options, task) {
    return tableBlob("npy", subject, options, task, this.mediaType);
  },
});
