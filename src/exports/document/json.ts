import type { CriticalPoint, CriticalPoints } from "../../core/analysis/criticalPoints";
import { encodeSettings, type ParsedSettings, parseSettings, type Settings } from "../../settings";
import { isRecord } from "../../settings/schema";

/**
 * What Curvascape shows, as one JSON object:
 *
 *     format          "curvascape"
 *     version         1
 *     settings        the state, as `parseSettings` reads it: surfaces, views, camera …
 *     link            the same as the query of an address
 *     criticalPoints  of each surface for which they were looked for:
 *       surface       its place in settings.surfaces, from 0
 *       variables     names of the two coordinates
 *       points        at (the coordinates), kind, value f, eigenvalues λ₁ ≥ λ₂ of the Hessian, hessianTrace tr H,
 *                     hessianSquaredTrace tr H², scalarCurvature S; doubles, by the first coordinate, then the second
 *       truncated     true where there were too many to list
 *       lines         true where some belong to a line of critical points
 *       unresolved    true where one may be missing
 *       nonSmooth     where the formula is not smooth everywhere: why (causes), and its extrema there (corners)
 */
interface StateDocument {
  format: "curvascape";
  version: 1;
  settings: Settings;
  link: string;
  criticalPoints: CriticalSection[];
}

export interface CriticalSection extends Omit<CriticalPoints, "points"> {
  surface: number;
  variables: string[];
  points: ({ at: [number, number] } & Omit<CriticalPoint, "u" | "v">)[];
}

/** @param critical of the surface in the same place, where they are known. */
function stateDocument(
  settings: Settings,
  critical: readonly (CriticalPoints | null | undefined)[] = [],
): StateDocument {
  const criticalPoints = settings.surfaces.flatMap(({ variables }, surface): CriticalSection[] => {
    const found = critical[surface];
    if (!found) return [];
    const points = found.points.map(({ u, v, ...rest }) => ({ at: [u, v] as [number, number], ...rest }));
    return [{ ...found, surface, variables: [...variables], points }];
  });
  return { format: "curvascape", version: 1, settings, link: encodeSettings(settings), criticalPoints };
}

/** The document as text, two spaces a level. */
export function writeJson(
  settings: Settings,
  critical: readonly (CriticalPoints | null | undefined)[] = [],
): string {
  return `${JSON.stringify(stateDocument(settings, critical), null, 2)}\n`;
}

/**
 * The state in a text that holds such a document, or settings alone. Of a damaged one what can be read is read, and `dropped` says what was
 * not.
 * @throws SyntaxError where the text is no JSON.
 */
export function readJson(text: string): ParsedSettings {
  const value: unknown = JSON.parse(text);
  return parseSettings(isRecord(value) && Object.hasOwn(value, "settings") ? value.settings : value);
}
