import type { PointData } from "../../core/types";
import type { InspectedPoint } from "../../scene/show/inspection";
import { exact, exactValues } from "./numbers";
import { rowsOf } from "./rows";

/** Formulas, parameters and coordinates of a point: what it is a point of. */
function definitionOf({ spec, at }: InspectedPoint) {
  const { kind, expressions, definitions, parameters, variables } = spec;
  return {
    kind,
    expressions,
    ...(definitions.trim() === "" ? {} : { definitions }),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])),
    at: Object.fromEntries(variables.map((name, k) => [name, at[k]])),
  };
}

/** Matrices of a point, by rows. */
const matrices: readonly (keyof PointData)[] = ["hessian", "ricci"];

/** All that is known of a point, at full precision, under the library's names. What is undefined is null. */
export function toJson(inspected: InspectedPoint): string {
  const count = inspected.spec.variables.length;
  const { roundOff, ...known } = inspected.data;
  const data = Object.entries(known).map(([name, value]) => {
    const isMatrix = matrices.includes(name as keyof PointData) && value instanceof Float64Array;
    return [name, isMatrix ? rowsOfMatrix(value, count) : value];
  });
  const plain = (_: string, value: unknown) => (value instanceof Float64Array ? [...value] : value);
  return JSON.stringify({ ...definitionOf(inspected), ...Object.fromEntries(data) }, plain, 2);
}

const rowsOfMatrix = (entries: Float64Array, count: number): number[][] =>
  Array.from({ length: count }, (_, i) => [...entries.subarray(i * count, (i + 1) * count)]);

/** The same as lines of text, as far as the card shows it. */
export function toText(inspected: InspectedPoint, nameOf: (row: string) => string, kind: string): string {
  const { spec, at, data } = inspected;
  const lines = [
    ...Object.entries(spec.expressions).map(([name, text]) => `${name} = ${text}`),
    ...(spec.definitions.trim() === "" ? [] : [spec.definitions]),
    ...Object.entries(spec.parameters).map(([name, { value }]) => `${name} = ${exact(value)}`),
    ...spec.variables.map((name, k) => `${name} = ${exact(at[k])}`),
    ...rowsOf(data).map(({ id, values }) => `${nameOf(id)}: ${exactValues(values)}`),
  ];
  return [...lines, ...(kind === "" ? [] : [kind])].join("\n");
}
