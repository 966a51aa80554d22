/** A view's place among the rows, as the style sheet wants it. */
export interface Cell {
  index: number;
  /** Parts of the width and of the height of all views. */
  width: number;
  height: number;
  place: { gridColumn: string; gridRow: number };
  /** Where it borders on others: "left", "top", both or none. */
  edges: string;
}

/**
 * The cells of a grid, in the order of the views, so that a view that grows or moves stays the same element. Rows may hold fewer views than the
 * first, which are wider then: the grid has a column for each least common part of a row.
 */
export function cellsOf(rows: readonly (readonly number[])[]): { columns: number; cells: Cell[] } {
  const columns = rows.reduce(
    (parts, { length }) => (parts * length) / greatestCommonDivisor(parts, length),
    1,
  );
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((index, k): Cell => {
      const span = columns / row.length;
      const edges = [k > 0 && "left", rowIndex > 0 && "top"].filter(Boolean).join(" ");
      return {
        index,
        width: 1 / row.length,
        height: 1 / rows.length,
        place: { gridColumn: `${k * span + 1} / span ${span}`, gridRow: rowIndex + 1 },
        edges,
      };
    }),
  );
  return { columns, cells };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
