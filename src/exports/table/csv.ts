import type { TablePart } from "./parts";

/**
 * A surface's grid as comma-separated values (RFC 4180: a header, CRLF after each record), one record for each grid point with v
 * running fastest. Numbers have the fewest digits that read back as the same double; a cell without value is empty. In pieces, one for
 * each part of the table.
 */
export function* csvChunks(parts: Iterable<TablePart>): Generator<string> {
  let header = true;
  for (const { columns, count } of parts) {
    const lines = header ? [columns.map(({ name }) => name).join(",")] : [];
    header = false;
    for (let point = 0; point < count; point++)
      lines.push(columns.map(({ at }) => cell(at(point))).join(","));
    yield `${lines.join("\r\n")}\r\n`;
  }
}

const cell = (value: number): string => (Number.isFinite(value) ? String(value) : "");
