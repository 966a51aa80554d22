import type { FormulaText } from "../types";
import { inferredSpans } from "./inferred";
import type { ReadExpression } from "./read";
import { toTex } from "./tex";

/** What is shown of a formula that has been understood. */
export function formulaText({ explicit, expression }: ReadExpression): FormulaText {
  const text = { explicit: explicit.text, tex: toTex(expression) };
  const spans = inferredSpans(expression);
  if (spans.length === 0) return text;
  return { ...text, inferred: { spans, tex: toTex(expression, (tex) => `\\class{inferred}{${tex}}`) } };
}
