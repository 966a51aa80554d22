import { formatNumber } from "../../color";

/** Significant digits that a person reads. */
export const readableDigits = 6;

/** "−1.18930", cut to what is readable and without needless zeros; long powers of ten lose digits rather than room. */
export function readable(x: number, digits = readableDigits): string {
  const text = formatNumber(x, digits);
  return text.includes("×") && digits > 4 ? formatNumber(x, 4) : text;
}

/** The shortest decimal notation that is read back as the same double: up to 17 digits. */
export function exact(x: number): string {
  return Object.is(x, -0) ? "0" : String(x);
}

/** "[1, 2]", "[[1, 2], [3, 4]]"; a single number as it is. */
export function exactValues(rows: readonly (readonly number[])[]): string {
  const lists = rows.map((row) =>
    row.length === 1 && rows.length === 1 ? exact(row[0]) : `[${row.map(exact).join(", ")}]`,
  );
  return lists.length === 1 ? lists[0] : `[${lists.join(", ")}]`;
}
