import { computed } from "../types";
import { gridOptions, tableBlob } from "./table";

/** Comma-separated values: a row for each grid point, all quantities in double precision. */
export const csv = computed({
  group: "data",
  extension: "csv",
  mediaType: "text/csv",
  coordinates: "two",
  options: gridOptions,
  async write(subject, options, task) {
    const { csvChunks } = await import("../table/csv");
    return tableBlob(subject, options, task, (parts) => csvChunks(parts), this.mediaType);
  },
});
