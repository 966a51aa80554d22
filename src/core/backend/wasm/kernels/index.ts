import { circular } from "./circular";
import { exp, expm1, hyperbolic, tanh } from "./exponential";
import { hypot } from "./hypot";
import { atan, atan2, inverseCircular } from "./inverse";
import { log } from "./logarithm";
import type { Kernel } from "./types";

/** All kernels: adding one is one line. */
export const kernels: readonly Kernel[] = [
  circular,
  exp,
  expm1,
  hyperbolic,
  tanh,
  log,
  atan,
  atan2,
  inverseCircular,
  hypot,
];

export type { Kernel } from "./types";
