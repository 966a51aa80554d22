import type { Problem, SurfaceSpec } from "../../core/types";
import type { SurfaceResult } from "../state/engine";
import { texts } from "../texts";

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
