import type { Surface } from "../../core";
import { csvChunks } from "./csv";
import { jsonChunks } from "./json";
import { npyChunks } from "./npy";
import type { TablePart } from "./parts";

/** A file that a table of a surface's grid can be written to, piece by piece. */
export interface TableFormat {
  /** Not to be shown on a terminal. */
  binary: boolean;
  /** @param size grid points along the two variables */
  chunks(
    parts: Iterable<TablePart>,
    surface: Surface,
    size: readonly [nu: number, nv: number],
  ): Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** By the endings of their files. */
export const tables = {
  csv: { binary: false, chunks: csvChunks },
  npy: { binary: true, chunks: (parts, _, size) => npyChunks(parts, size) },
  json: {
    binary: false,
    chunks: (parts, { formulas, parameters, domain }, size) => {
      const explicit = Object.entries(formulas).map(([field, formula]) => [field, formula.explicit]);
      return jsonChunks(parts, {
        formulas: Object.fromEntries(explicit),
        parameters,
        domain: domain as Record<string, [number, number]>,
        size,
      });
    },
  },
} satisfies Record<string, TableFormat>;

export type TableId = keyof typeof tables;
export const tableIds = Object.keys(tables) as TableId[];
