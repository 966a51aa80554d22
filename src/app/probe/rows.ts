import type { PointData, SurfaceKindId } from "../../core/types";
import { hessianSize, lastDigits } from "./shownValue";

/** A quantity of a point: what it is called and how it is read off. */
interface RowDefinition {
  /** In the small part of TeX that `Formula` knows. */
  symbol: string;
  /** Rows and columns, at a point with two coordinates. */
  size: readonly [rows: number, columns: number];
  /** Of a function only. */
  graphOnly?: boolean;
  /** What its numbers are sums of: one that is tiny beside it is round-off. Default: nothing cancels. */
  scale?(point: PointData): number;
  /** Rows of numbers; undefined where the surface has no such thing. */
  values(point: PointData): number[][] | undefined;
}

const single = (x: number | undefined): number[][] | undefined => (x === undefined ? undefined : [[x]]);

const graphOnly = true;
const one = [1, 1] as const;

/** Everything that the card tells of a point, in the order in which it is read. */
export const rowDefinitions = {
  position: { symbol: "r", size: [1, 3], values: ({ position }) => [[...position]] },
  value: { symbol: "f", size: one, graphOnly, values: ({ value }) => single(value) },
  beta: { symbol: "\\beta", size: one, graphOnly, values: ({ beta }) => single(beta) },
  gradient: {
    ...{ symbol: "\\nabla f", size: [1, 2], graphOnly },
    scale: (point) => hessianSize(point) * Math.max(1, ...[...point.position].map(Math.abs)),
    values: ({ gradient }) => gradient && [[...gradient]],
  },
  hessian: {
    ...{ symbol: "H", size: [2, 2], graphOnly },
    scale: hessianSize,
    values: ({ hessian, gradient }) => hessian && gradient && chunks(hessian, gradient.length),
  },
  scalarCurvature: { symbol: "S", size: one, values: ({ scalarCurvature }) => [[scalarCurvature]] },
  hessianTrace: {
    ...{ symbol: "\\operatorname{tr} H", size: one, graphOnly },
    scale: hessianSize,
    values: ({ hessianTrace }) => single(hessianTrace),
  },
  gaussianCurvature: {
    ...{ symbol: "K", size: one },
    values: ({ gaussianCurvature }) => single(gaussianCurvature),
  },
  hessianSquaredTrace: {
    ...{ symbol: "\\operatorname{tr} H^2", size: one, graphOnly },
    values: ({ hessianSquaredTrace }) => single(hessianSquaredTrace),
  },
  principalCurvature1: {
    ...{ symbol: "\\kappa_1", size: one },
    values: ({ principalCurvature1 }) => [[principalCurvature1]],
  },
  meanCurvature: { symbol: "H", size: one, values: ({ meanCurvature }) => [[meanCurvature]] },
  principalCurvature2: {
    ...{ symbol: "\\kappa_2", size: one },
    values: ({ principalCurvature2 }) => [[principalCurvature2]],
  },
} satisfies Record<string, RowDefinition>;

export type RowId = keyof typeof rowDefinitions;

export interface ProbeRow {
  id: RowId;
  symbol: string;
  values: number[][];
  /** Numbers below this are round-off, and shown as zero. */
  roundOff: number;
}

/** What applies to the point's surface: the same rows at each of its points. */
export function rowsOf(point: PointData): ProbeRow[] {
  return (Object.keys(rowDefinitions) as RowId[]).flatMap((id) => {
    const { symbol, values, scale }: RowDefinition = rowDefinitions[id];
    const numbers = values(point);
    const roundOff = scale ? lastDigits * scale(point) : 0;
    return numbers ? [{ id, symbol, values: numbers, roundOff }] : [];
  });
}

/** The same rows without numbers: what stands there while there is no point. */
export function emptyRows(kind: SurfaceKindId): ProbeRow[] {
  return (Object.keys(rowDefinitions) as RowId[]).flatMap((id) => {
    const { symbol, size, graphOnly }: RowDefinition = rowDefinitions[id];
    if (graphOnly && kind !== "graph") return [];
    const [rows, columns] = size;
    const values = Array.from({ length: rows }, () => Array<number>(columns).fill(Number.NaN));
    return [{ id, symbol, values, roundOff: 0 }];
  });
}

function chunks(values: ArrayLike<number>, length: number): number[][] {
  return Array.from({ length: values.length / length }, (_, i) =>
    Array.from({ length }, (_, j) => values[i * length + j]),
  );
}
