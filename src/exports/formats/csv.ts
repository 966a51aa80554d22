import { computed } from "../types";
import { gridOptions, tableBlob } from "./table";

/** Comma-separated values: a row for each grid point, all quantities in double precision. */
export const csv = computed({
  group: "data",
  extension: "csv",
  mediaType: "text/csv",
  coordinates: "two",
  options: gridOptions,
  write(subject, options, task) {
    return tableBlob("csv", subject, options, task, this.mediaType);
  },
});
