import type { QuantityId } from "../../core/ids";
import { quantities } from "../../core/quantities";
import type { PointData } from "../../core/types";
import { shownValue, zeroWithin } from "../probe/shownValue";

interface Reading {
  /** In the small part of TeX that `Formula` knows. */
  symbol: string;
  /** Undefined where the surface has no such thing. */
  of(point: PointData): number | undefined;
}

const quantity = (id: QuantityId): Reading => ({
  symbol: quantities[id].symbol,
  of: (point) => shownValue(point, id),
});

/** Of the first fundamental form. */
const metric = (symbol: string, k: number): Reading => ({
  symbol,
  of: ({ firstForm, roundOff }) => firstForm && zeroWithin(firstForm[k], roundOff?.firstForm?.[k]),
});

const ratio = (part: number | undefined, whole: number | undefined) =>
  part === undefined || whole === undefined ? undefined : part / whole;

/** Numbers of a point that lessons show; what is round-off of zero as zero. */
export const readings = {
  S: quantity("scalarCurvature"),
  K: quantity("gaussianCurvature"),
  H: quantity("meanCurvature"),
  k1: quantity("principalCurvature1"),
  k2: quantity("principalCurvature2"),
  trH: quantity("hessianTrace"),
  trH2: quantity("hessianSquaredTrace"),
  E: metric("E", 0),
  F: metric("F", 1),
  G: metric("G", 2),
  /** S/K, which is 2 wherever K is not zero. */
  ratio: {
    symbol: "S/K",
    of: (point) => ratio(shownValue(point, "scalarCurvature"), shownValue(point, "gaussianCurvature")),
  },
  /** S/(tr H)²: at a critical point 1 − tr(H²)/(tr H)², which is small where one direction bends most (erratum E15). */
  share: {
    symbol: "S/(\\operatorname{tr} H)^2",
    of: (point) => {
      const trace = shownValue(point, "hessianTrace");
      return ratio(shownValue(point, "scalarCurvature"), trace === undefined ? undefined : trace ** 2);
    },
  },
} satisfies Record<string, Reading>;

export type ReadingId = keyof typeof readings;
