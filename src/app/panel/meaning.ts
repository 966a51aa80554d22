/** What a typed or pasted text means beyond its characters. Loaded with the reader when somebody begins to type. */
import { ExpressionError, evaluateText } from "../../core/expression";
import { type Description, describeText, namesUsed, takeValues } from "../../core/expression/describe";
import { withoutLayout } from "../../core/expression/paste";
import type { SurfaceSpec } from "../../core/types";
import { changeKind, nameVariables, setExpression, withValue } from "../state/edits";
import { type FieldName, type Occasion, textIn, withText } from "./fields";

/** Longer texts are left as they are. */
const longest = { typed: 2000, composed: 0, pasted: 10_000, left: 10_000 } satisfies Record<Occasion, number>;

/**
 * The surface that is meant by a text, or null where it means nothing but itself: three formulas make a surface parametric, one makes
 * it a graph; the coordinates are those that the text uses; numbers that are defined become sliders.
 * @param spec with the text in its field
 * @param caret where somebody is typing
 */
export function meaningOf(
  spec: SurfaceSpec,
  field: FieldName,
  occasion: Occasion,
  caret: number,
): SurfaceSpec | null {
  const text = textIn(spec, field);
  if (text.length > longest[occasion]) return null;
  const meant =
    field === "definitions"
      ? definitionsMeant(spec, occasion)
      : (describedMeant(spec, field, occasion, caret) ?? (occasion === "left" ? graphMeant(spec) : null));
  const named = coordinatesMeant(meant ?? spec);
  return named ?? meant;
}

/** Where somebody is typing numbers, they are not finished. */
function definitionsMeant(spec: SurfaceSpec, occasion: Occasion): SurfaceSpec | null {
  if (occasion === "typed") return null;
  const { values, rest } = takeValues(spec.definitions, spec);
  return Object.keys(values).length === 0 ? null : withValues({ ...spec, definitions: rest }, values);
}

function describedMeant(
  spec: SurfaceSpec,
  field: FieldName,
  occasion: Occasion,
  caret: number,
): SurfaceSpec | null {
  const typed = textIn(spec, field);
  const text = occasion === "pasted" ? withoutLayout(typed) : typed;
  const found = describeText(text, spec.variables);
  const cleaned = text === typed ? null : withText(spec, field, text);
  if (found === undefined) return cleaned;
  const hasValues = Object.keys(found.values).length > 0;
  const isOther =
    found.kind === "parametric" || found.variables !== undefined || found.expressions.z !== text;
  // One formula among three is one of them, unless it says that it is all.
  if (found.kind === "graph" && spec.kind === "parametric" && !(occasion === "pasted" && isOther))
    return cleaned;
  if (occasion !== "typed") return isOther ? applied(spec, found) : cleaned;
  const isAtEnd = caret === text.length;
  if (found.kind === "parametric") return spec.kind === "graph" && isAtEnd ? applied(spec, found) : null;
  // Closing brackets may have been put there.
  if (hasValues && /^[\s)\]}|]*$/.test(text.slice(caret))) return applied(spec, found);
  return found.variables ? renamed(spec, found.variables) : null;
}

function applied(spec: SurfaceSpec, { kind, expressions, definitions, values, variables }: Description) {
  const changed = changeKind(spec, kind, undefined);
  const known = [changed.definitions, definitions].filter((part) => part.trim() !== "");
  const next = { ...changed, expressions, definitions: known.join("\n") };
  return withValues(renamed(next, variables) ?? next, values);
}

function renamed(spec: SurfaceSpec, variables: readonly string[] | undefined): SurfaceSpec | null {
  if (!variables || variables.join() === spec.variables.join()) return null;
  const next = nameVariables(spec, variables);
  return next === spec ? null : next;
}

function withValues(spec: SurfaceSpec, values: Record<string, number>): SurfaceSpec {
  return Object.entries(values).reduce((before, [name, value]) => withValue(before, name, value), spec);
}

/** Of three formulas only the last is left. */
function graphMeant(spec: SurfaceSpec): SurfaceSpec | null {
  const { x = "", y = "", z = "" } = spec.expressions;
  if (spec.kind !== "parametric" || x.trim() !== "" || y.trim() !== "" || z.trim() === "") return null;
  return setExpression(changeKind(spec, "graph", undefined), "z", z);
}

/** Names that people give to coordinates. Of the first two pairs one name is enough. */
const pairs: readonly (readonly [string, string])[] = [
  ["u", "v"],
  ["x", "y"],
  ["theta", "phi"],
  ["s", "t"],
  ["r", "theta"],
  ["r", "phi"],
];
const plainPairs = 2;

/** The coordinates that the formulas are about, where they do not use the present ones at all. */
function coordinatesMeant(spec: SurfaceSpec): SurfaceSpec | null {
  if (spec.variables.length !== 2) return null;
  const used = namesUsed(spec);
  if (!used) return runTogether(spec);
  if (used.variables.length > 0) return null;
  const free = used.parameters.filter((name) => !Object.hasOwn(spec.parameters, name));
  const pair = pairs.find((names, k) =>
    k < plainPairs ? names.some((name) => free.includes(name)) : names.every((name) => free.includes(name)),
  );
  return pair ? renamed(spec, pair) : null;
}

/** "xy^2 + x" can be read only once x and y are the coordinates. */
function runTogether(spec: SurfaceSpec): SurfaceSpec | null {
  const pair = pairs.slice(0, plainPairs).find((variables) => {
    if (variables.some((name) => Object.hasOwn(spec.parameters, name))) return false;
    const used = namesUsed({ ...spec, variables: [...variables] });
    return used?.variables.length === 2 && !spec.variables.some((name) => used.parameters.includes(name));
  });
  return pair ? renamed(spec, pair) : null;
}

/** The number that a text such as "2pi" stands for, or why it is none, in the engine's English. */
export function evaluate(text: string): number | string {
  try {
    return evaluateText(text, "");
  } catch (error) {
    if (error instanceof ExpressionError) return error.problems[0].message;
    throw error;
  }
}
