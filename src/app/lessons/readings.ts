import { quantities } from "../../core/quantities";
import type { PointData } from "../../core/types";
import { withoutRoundOff } from "../probe/numbers";

interface Reading {
  /** In the small part of TeX that `Formula` knows. */
  symbol: string;
  /** Undefined where the surface has no such thing. */
  of(point: PointData): number | undefined;
}

/** As large as what sums of curvatures cancel from. */
const bending = ({ principalCurvature1, principalCurvature2 }: PointData) =>
  Math.max(Math.abs(principalCurvature1), Math.abs(principalCurvature2));

/** Numbers of a point that lessons show. */
export const readings = {
  S: {
    symbol: quantities.scalarCurvature.symbol,
    of: (point) => withoutRoundOff(point.scalarCurvature, bending(point) ** 2),
  },
  K: {
    symbol: quantities.gaussianCurvature.symbol,
    of: (point) => point.gaussianCurvature && withoutRoundOff(point.gaussianCurvature, bending(point) ** 2),
  },
  H: {
    symbol: quantities.meanCurvature.symbol,
    of: (point) => withoutRoundOff(point.meanCurvature, bending(point)),
  },
  k1: {
    symbol: quantities.principalCurvature1.symbol,
    of: (point) => withoutRoundOff(point.principalCurvature1, bending(point)),
  },
  k2: {
    symbol: quantities.principalCurvature2.symbol,
    of: (point) => withoutRoundOff(point.principalCurvature2, bending(point)),
  },
  trH: {
    symbol: quantities.hessianTrace.symbol,
    of: ({ hessianTrace, hessianSquaredTrace }) =>
      hessianTrace === undefined || hessianSquaredTrace === undefined
        ? undefined
        : withoutRoundOff(hessianTrace, Math.sqrt(hessianSquaredTrace)),
  },
  trH2: {
    symbol: quantities.hessianSquaredTrace.symbol,
    of: ({ hessianSquaredTrace }) => hessianSquaredTrace,
  },
  E: { symbol: "E", of: ({ firstForm }) => firstForm?.[0] },
  F: {
    symbol: "F",
    of: ({ firstForm }) => firstForm && withoutRoundOff(firstForm[1], Math.sqrt(firstForm[0] * firstForm[2])),
  },
  G: { symbol: "G", of: ({ firstForm }) => firstForm?.[2] },
  /** S/K, which is 2 wherever K is not zero. */
  ratio: {
    symbol: "S/K",
    of: ({ scalarCurvature, gaussianCurvature }) =>
      gaussianCurvature === undefined ? undefined : scalarCurvature / gaussianCurvature,
  },
  /** S/(tr H)²: at a critical point 1 − tr(H²)/(tr H)², which is small where one direction bends most (erratum E15). */
  share: {
    symbol: "S/(\\operatorname{tr} H)^2",
    of: ({ scalarCurvature, hessianTrace }) =>
      hessianTrace === undefined ? undefined : scalarCurvature / hessianTrace ** 2,
  },
} satisfies Record<string, Reading>;

export type ReadingId = keyof typeof readings;
