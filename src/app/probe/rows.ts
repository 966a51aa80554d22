import type { PointData, SurfaceKindId } from "../../core/types";
import { zeroWithin } from "./shownValue";

/** A quantity of a point: what it is called and how it is read off. */
interface RowDefinition {
  /** In the small part of TeX that `Formula` knows. */
  symbol: string;
  /** Rows and columns, at a point with two coordinates. */
  size: readonly [rows: number, columns: number];
  /** Of a function only. */
  graphOnly?: boolean;
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
    values: ({ gradient }) => gradient && [[...gradient]],
  },
  hessian: {
    ...{ symbol: "H", size: [2, 2], graphOnly },
    values: ({ hessian, gradient }) => hessian && gradient && chunks(hessian, gradient.length),
  },
  scalarCurvature: { symbol: "S", size: one, values: ({ scalarCurvature }) => [[scalarCurvature]] },
  hessianTrace: {
    ...{ symbol: "\\operatorname{tr} H", size: one, graphOnly },
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
  /** The numbers as they are shown: those that are no larger than what rounding may have left are zero. */
  shown: number[][];
}

/** What applies to the point's surface: the same rows at each of its points. */
export function rowsOf(point: PointData): ProbeRow[] {
  return (Object.keys(rowDefinitions) as RowId[]).flatMap((id) => {
    const { symbol, values }: RowDefinition = rowDefinitions[id];
    const numbers = values(point);
    if (!numbers) return [];
    const bounds = id === "beta" ? undefined : point.roundOff?.[id];
    const boundOf = (i: number, j: number) =>
      typeof bounds === "object" ? bounds[i * numbers[0].length + j] : bounds;
    const shown = numbers.map((row, i) => row.map((value, j) => zeroWithin(value, boundOf(i, j))));
    return [{ id, symbol, values: numbers, shown }];
  });
}

/** The same rows without numbers: what stands there while there is no point. */
export function emptyRows(kind: SurfaceKindId): ProbeRow[] {
  return (Object.keys(rowDefinitions) as RowId[]).flatMap((id) => {
    const { symbol, size, graphOnly }: RowDefinition = rowDefinitions[id];
    if (graphOnly && kind !== "graph") return [];
    const [rows, columns] = size;
    const values = Array.from({ length: rows }, () => Array<number>(columns).fill(Number.NaN));
    return [{ id, symbol, values, shown: values }];
  });
}

function chunks(values: ArrayLike<number>, length: number): number[][] {
  return Array.from({ length: values.length / length }, (_, i) =>
    Array.from({ length }, (_, j) => values[i * length + j]),
  );
}
