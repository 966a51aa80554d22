import { formatNumber } from "../../color";
import type { LegendProps } from "../types";
import { type LegendWords, legendWords } from "./words";

type Noted = Pick<LegendProps, "scale" | "undefinedShown">;

/** What the numbers are divided by, or that there is one value everywhere: what is said before and after the quantity's symbol. */
export function remarkOf({ scale }: Noted, words: LegendWords): { before: string; after: string } | null {
  if (scale.divisor !== 1) return { before: "÷ max |", after: `| = ${formatNumber(scale.divisor)}` };
  if (scale.constant !== null)
    return { before: "", after: ` = ${formatNumber(scale.constant)} ${words.everywhere}` };
  return null;
}

/** Whether the colour for "undefined" is explained. */
export function explainsUndefined({ scale, undefinedShown = false }: Noted): boolean {
  return undefinedShown || scale.empty;
}

/** How many things a legend says beside its numbers, for which room is kept. */
export function countNotes(noted: Noted): number {
  return Number(remarkOf(noted, legendWords) !== null) + Number(explainsUndefined(noted));
}
