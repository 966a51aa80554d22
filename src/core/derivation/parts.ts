import { nameToTex } from "../expression/tex";
import type { PointData } from "../types";
import type { Jet } from "./tensors";
import { matrix, type NumberWriter, numberWriter, tuple } from "./tex";
import type { DerivationInput } from "./types";

/** What the derivations on a graph z = f(u, v) start from. */
export interface GraphParts extends Jet {
  write: NumberWriter;
  fuu: number;
  fuv: number;
  fvv: number;
  beta: number;
  /** W² = 1 + |∇f|² */
  W2: number;
  /** det H = f_uu f_vv − f_uv² */
  determinant: number;
  trace: number;
  /** tr(H²) */
  squaredTrace: number;
  /** TeX of f_u, f_v … with the variables' own names. */
  names: Record<"u" | "v" | "fu" | "fv" | "fuu" | "fuv" | "fvv", string>;
}

/** @throws RangeError if the point is not one of a graph of two variables. */
export function graphParts({ point, variables, digits }: Required<DerivationInput>): GraphParts {
  const { gradient, hessian, beta } = point;
  if (gradient?.length !== 2 || hessian === undefined || beta === undefined)
    throw new RangeError("this derivation needs a point of a graph of two variables");
  const [fu, fv] = gradient;
  const [fuu, fuv, , fvv] = hessian;
  const [u, v] = variables.map(nameToTex);
  return {
    write: numberWriter(digits),
    g: [fu, fv],
    H: [
      [fuu, fuv],
      [fuv, fvv],
    ],
    fuu,
    fuv,
    fvv,
    beta,
    W2: 1 + fu * fu + fv * fv,
    determinant: fuu * fvv - fuv * fuv,
    trace: fuu + fvv,
    squaredTrace: fuu * fuu + 2 * fuv * fuv + fvv * fvv,
    names: {
      u,
      v,
      fu: `f_{${u}}`,
      fv: `f_{${v}}`,
      fuu: `f_{${u} ${u}}`,
      fuv: `f_{${u} ${v}}`,
      fvv: `f_{${v} ${v}}`,
    },
  };
}

/** What the derivations on any surface with two coordinates start from. */
export interface FormParts {
  write: NumberWriter;
  first: { E: number; F: number; G: number };
  second: { L: number; M: number; N: number };
  /** D = EG − F² */
  D: number;
  /** LN − M² */
  determinant: number;
  tangents: [Float64Array, Float64Array];
  names: Record<"u" | "v", string>;
}

/** @throws RangeError if the surface does not have two coordinates. */
export function formParts({ point, variables, digits }: Required<DerivationInput>): FormParts {
  const { firstForm, secondForm, tangents } = point;
  if (!firstForm || !secondForm || !tangents)
    throw new RangeError("this derivation needs a point of a surface with two coordinates");
  const [E, F, G] = firstForm;
  const [L, M, N] = secondForm;
  const [u, v] = variables.map(nameToTex);
  return {
    write: numberWriter(digits),
    first: { E, F, G },
    second: { L, M, N },
    D: areaSquared(tangents),
    determinant: L * N - M * M,
    tangents,
    names: { u, v },
  };
}

// D = |r_u × r_v|², which does not cancel as EG − F² may
function areaSquared([a, b]: [Float64Array, Float64Array]): number {
  const minor = (i: number, j: number) => a[i] * b[j] - a[j] * b[i];
  return minor(1, 2) ** 2 + minor(2, 0) ** 2 + minor(0, 1) ** 2;
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((total, x, k) => total + x * b[k], 0);

/** 2 × 2, given by rows. */
export const matrixOf = ({ number }: NumberWriter, [a, b, c, d]: Iterable<number>) =>
  matrix([
    [number(a), number(b)],
    [number(c), number(d)],
  ]);

export const tupleOf = ({ number }: NumberWriter, entries: ArrayLike<number>) =>
  tuple(Array.from(entries, number));

/** Where normal and scalars are one-sided limits, the first step says so. */
export const limitNote = ({ limit }: PointData, note: string) => (limit ? { note } : {});
