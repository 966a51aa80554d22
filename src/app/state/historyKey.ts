import type { Settings } from "../../settings";

/** More differences than these belong to no single field. */
const mostDifferences = 64;

/** Paths at which two values differ, "surfaces.0.expressions.z"; parts that are the same object are not looked into. */
export function differences(before: unknown, after: unknown, path = "", found: string[] = []): string[] {
  if (before === after || found.length > mostDifferences) return found;
  if (!isParted(before) || !isParted(after) || Array.isArray(before) !== Array.isArray(after)) {
    found.push(path);
    return found;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const inner = path === "" ? key : `${path}.${key}`;
    if (Object.hasOwn(before, key) && Object.hasOwn(after, key))
      differences(before[key], after[key], inner, found);
    else found.push(inner);
  }
  return found;
}

function isParted(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/**
 * Fields that change bit by bit, by typing, dragging or turning. Names hold no points. Choices among a few (a map, a projection) are no
 * such fields: each is a step of its own.
 */
const field =
  /^(surfaces\.\d+\.(?:expressions\.[^.]+|definitions|domain\.[^.]+\.\d|parameters\.[^.]+)|views\.\d+\.(?:camera|range|title|opacity)|camera|probe)(?!.*\.(?:projection|mode|surface)$)/;

/**
 * Which field an edit is about; null where it is a choice, or about several kinds of things at once; undefined where it changes
 * nothing.
 */
export function historyKey(before: Settings, after: Settings): string | null | undefined {
  const fields = differences(before, after).map((path) => field.exec(path)?.[1]);
  if (fields.length === 0) return undefined;
  if (fields.includes(undefined)) return null;
  return [...new Set(fields)].join(" ");
}
