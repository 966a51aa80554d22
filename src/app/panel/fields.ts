import type { SurfaceSpec } from "../../core/types";
import { setExpression } from "../state/edits";

/** A formula's own name, "z", or "definitions". */
export type FieldName = string;

/**
 * When a text is looked at: while it is typed, while an input method composes it, when it has been pasted whole, when its field is
 * left.
 */
export type Occasion = "typed" | "composed" | "pasted" | "left";

export function withText(spec: SurfaceSpec, field: FieldName, text: string): SurfaceSpec {
  return field === "definitions" ? { ...spec, definitions: text } : setExpression(spec, field, text);
}

export const textIn = (spec: SurfaceSpec, field: FieldName): string =>
  field === "definitions" ? spec.definitions : spec.expressions[field];
