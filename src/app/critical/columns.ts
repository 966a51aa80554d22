import type { Interval } from "../../core/types";
import type { CriticalPoint } from "../../worker/inspect";
import { zeroWithin } from "../probe/shownValue";
import { kindOrder, traceOf } from "./kinds";

/** Lengths of the domain, which the places of the points are held against: what is round-off beside them counts as zero. */
export interface Sizes {
  u: number;
  v: number;
}

export function sizesOf([u, v]: readonly Interval[]): Sizes {
  const length = ([low, high]: Interval) => high - low;
  return { u: length(u), v: length(v) };
}

/** A point is found to so many digits of the domain. */
const placed = 1e-11;
const zeroBeside = (x: number, size: number) => zeroWithin(x, placed * size);

interface ColumnDefinition {
  /** In the small part of TeX that `Formula` knows; null for the kind, which has a sign of its own. */
  symbol: string | null;
  number(point: CriticalPoint, sizes: Sizes): number;
}

/** The columns of the list, each a number that it can be sorted by. */
export const columns = {
  kind: { symbol: null, number: ({ kind }) => kindOrder.indexOf(kind) },
  u: { symbol: "u", number: ({ u }, sizes) => zeroBeside(u, sizes.u) },
  v: { symbol: "v", number: ({ v }, sizes) => zeroBeside(v, sizes.v) },
  value: { symbol: "f", number: ({ value, roundOff }) => zeroWithin(value, roundOff?.value) },
  hessianTrace: { symbol: "\\operatorname{tr} H", number: traceOf },
  scalarCurvature: {
    symbol: "S",
    number: ({ scalarCurvature, roundOff }) => zeroWithin(scalarCurvature, roundOff?.scalarCurvature),
  },
  hessianSquaredTrace: {
    symbol: "\\operatorname{tr} H^2",
    number: ({ hessianSquaredTrace, roundOff }) =>
      zeroWithin(hessianSquaredTrace, roundOff?.hessianSquaredTrace),
  },
} satisfies Record<string, ColumnDefinition>;

export type ColumnId = keyof typeof columns;
export const columnIds = Object.keys(columns) as ColumnId[];

export interface Sorting {
  column: ColumnId;
  descending: boolean;
}

/** Sorted by a column; equal ones stay in the order of u, then v. */
export function sorted(
  points: readonly CriticalPoint[],
  { column, descending }: Sorting,
  sizes: Sizes,
): CriticalPoint[] {
  const { number }: ColumnDefinition = columns[column];
  const sign = descending ? -1 : 1;
  const key = new Map(points.map((point) => [point, number(point, sizes)]));
  return points.toSorted((a, b) => sign * ((key.get(a) ?? 0) - (key.get(b) ?? 0)));
}
