import type { SurfaceSpec } from "../core/types";

const sorted = <T>(record: Record<string, T>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** What the geometry of a surface depends on, as text: all but the quantities that are shown on it. */
export const geometryKey = (spec: SurfaceSpec, size: readonly number[]): string =>
  JSON.stringify([specKey(spec), sorted(spec.parameters).map(([name, { value }]) => [name, value]), size]);

/**
 * What a program is compiled from, as text: equal for two specs that differ only in the values and ranges of parameters.
 * The names of the parameters belong to it, since a declared name is read differently from an undeclared one.
 */
export function specKey(spec: SurfaceSpec): string {
  return JSON.stringify([
    spec.kind,
    sorted(spec.expressions),
    spec.definitions,
    spec.variables,
    sorted(spec.domain),
    Object.keys(spec.parameters).sort(),
  ]);
}
