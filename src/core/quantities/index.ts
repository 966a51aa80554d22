import type { QuantityId } from "../ids";
import { gaussianCurvature } from "./gaussianCurvature";
import { gradientNorm } from "./gradientNorm";
import { height } from "./height";
import { hessianSquaredTrace } from "./hessianSquaredTrace";
import { hessianTrace } from "./hessianTrace";
import { meanCurvature } from "./meanCurvature";
import { principalCurvature1 } from "./principalCurvature1";
import { principalCurvature2 } from "./principalCurvature2";
import { scalarCurvature } from "./scalarCurvature";
import type { Quantity } from "./types";

/** Everything that a surface can be coloured by. */
export const quantities = {
  scalarCurvature,
  hessianTrace,
  gaussianCurvature,
  meanCurvature,
  principalCurvature1,
  principalCurvature2,
  hessianSquaredTrace,
  gradientNorm,
  height,
} satisfies Record<QuantityId, Quantity>;

export type { Quantity } from "./types";
