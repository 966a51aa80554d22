import type { TablePart } from "./parts";

/** What stands before the rows of a JSON table. */
interface TableHead {
  /** Each formula as it was understood, in mathjs syntax. */
  formulas: Readonly<Record<string, string>>;
  parameters: Readonly<Record<string, number>>;
  domain: Readonly<Record<string, readonly [min: number, max: number]>>;
  /** Grid points along the two variables. */
  size: readonly [nu: number, nv: number];
}

/**
 * A surface's grid as JSON, in pieces: `{formulas, parameters, domain, size, columns: ["u", "v", …], rows: [[…], …]}`, one row for each grid
 * point with v running fastest, one line each; null where a value is undefined.
 */
export function* jsonChunks(parts: Iterable<TablePart>, head: TableHead): Generator<string> {
  let separator = "";
  for (const { columns, count } of parts) {
    const rows = Array.from({ length: count }, (_, point) =>
      // JSON writes what is not finite as null.
      JSON.stringify(columns.map(({ at }) => at(point))),
    );
    const names = columns.map(({ name }) => name);
    const before =
      separator === "" ? `${JSON.stringify({ ...head, columns: names }).slice(0, -1)},"rows":[\n` : separator;
    separator = ",\n";
    yield before + rows.join(",\n");
  }
  yield "\n]}\n";
}
