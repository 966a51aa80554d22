import { surfaceKindIds } from "../../core/ids";
import { surfaceKinds } from "../../core/surfaces";
import type { SurfaceKindId } from "../../core/types";

/** Keys of a link that are no formula; the page itself reads the last four. A variable of such a name gets its domain as "d.name". */
const plainKeys = [
  "version",
  "kind",
  "where",
  "variables",
  "show",
  "camera",
  "probe",
  "link",
  "draw",
  "columns",
  "example",
  "lesson",
  "step",
  "lang",
];

const fields: readonly string[] = [...new Set(surfaceKindIds.flatMap((kind) => surfaceKinds[kind].fields))];

export function isField(name: string): boolean {
  return fields.includes(name);
}

export function isReserved(name: string): boolean {
  return isField(name) || plainKeys.includes(name);
}

/** The first kind that uses all of these formulas; a link leaves the kind out where that is the right one. */
export function kindOfFields(names: readonly string[]): SurfaceKindId {
  const kind = surfaceKindIds.find((id) => {
    const own: readonly string[] = surfaceKinds[id].fields;
    return names.every((name) => own.includes(name));
  });
  return kind ?? "graph";
}

/** The first surface's keys stand as they are, the others' after their number, counted from 1: "2.z". */
export function separatorOf(index: number): string {
  return index === 0 ? "" : `${index + 1}.`;
}
