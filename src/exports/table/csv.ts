import type { SampledSurface } from "../../core/types";
import { gridColumns } from "./columns";

/**
 * A surface's grid as comma-separated values (RFC 4180: a header, CRLF after each record), one record for each grid point with v
 * running fastest. Numbers have the fewest digits that read back as the same double; a cell without value is empty.
 */
export function writeCsv(
  surface: SampledSurface<Float32Array | Float64Array>,
  variables: readonly string[],
): string {
  const columns = gridColumns(surface, variables);
  const count = surface.size[0] * surface.size[1];
  const lines = [columns.map(({ name }) => name).join(",")];
  for (let point = 0; point < count; point++) lines.push(columns.map(({ at }) => cell(at(point))).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

const cell = (value: number): string => (Number.isFinite(value) ? String(value) : "");
