import type { QuantityId } from "../../core/types";
import type { LegendWords } from "../../scene/legend/words";
import type { Translator } from "../../scene/words/translator";
import type { ViewSpec } from "../../settings";

/** What an element says to people. */
export interface EmbedTexts {
  /** "scalar curvature" */
  quantity(id: QuantityId): string;
  legend: LegendWords;
  /** All views, for those who do not see them and were told nothing else. */
  views: string;
  projections: Record<ViewSpec["projection"], string>;
  /** How a view is moved, read aloud, by what it can do. */
  hints: Record<"none" | "orbit" | "full", string>;
  /** On the button over a surface that waits for it. */
  show: string;
  /** Where a problem is. */
  place(attribute: string, quoted: string): string;
  more(count: number): string;
  lastSurface: string;
  undefinedEverywhere: string;
  unavailable(label: string): string;
  notDrawn: string;
  /** On paper, in place of a surface that nobody has seen yet, and of one that there is not: its definition cannot be read. */
  notComputed: string;
  nothingToPrint: string;
  /** Loads what says in this language what engine and scene say in English; null where that is it. */
  loadTranslator: (() => Promise<Translator>) | null;
}
