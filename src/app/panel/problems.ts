import type { Span } from "../../core/expression/problems";
import type { Problem, SurfaceSpec } from "../../core/types";
import type { SurfaceResult } from "../../scene/show/engine";
import { texts } from "../texts";

/** Characters of a formula that a rule gave its meaning, as long as its text is still the one that was read. */
export function inferredIn({ formulas, spec }: SurfaceResult, field: string, text: string): readonly Span[] {
  if (spec?.expressions[field] !== text || !Object.hasOwn(formulas, field)) return [];
  return (formulas[field].inferred?.spans ?? []).map(([start, end]) => ({ start, end }));
}

/** The problems of a field, in the language of the page, as long as its text is still the one that they were found in. */
export function problemsOf(
  { problems, spec }: SurfaceResult,
  field: string,
  textIn: (spec: SurfaceSpec) => string | undefined,
  text: string,
): Problem[] {
  if (!spec || textIn(spec) !== text) return [];
  return problems
    .filter((problem) => problem.field === field)
    .map((problem) => ({ ...problem, message: texts.translate(problem.message) }));
}
