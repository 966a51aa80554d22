import type { Derivatives, SymbolicFailure } from "../../core/expression/symbolic";
import type { SurfaceSpec } from "../../core/types";

export type { DerivativeId, Derivatives } from "../../core/expression/symbolic";

/** Which formula to differentiate: one of a surface's, as it was typed. */
export interface SymbolicRequest {
  spec: SurfaceSpec;
  /** "z" of a graph; "x", "y" or "z" of a parametric surface. */
  field: string;
}

/** Why there are no symbolic derivatives: what the formula lacks, or what the computation did. */
export type SymbolicReason =
  | SymbolicFailure
  /** The text has problems, or is no formula in two variables. */
  | "unreadable"
  /** The time was up before anything was found. */
  | "slow"
  /** The worker broke off, or there is none. */
  | "crash";

export type SymbolicResult =
  /** TeX of each derivative; not simplified to the end where the time was up. */
  | { tex: Derivatives; simplified: boolean }
  /** A sentence for people, and what it says for programs. */
  | { reason: string; code: SymbolicReason; function?: string };
