import type { Node } from "../calculus/dag";
import type { Jet, JetAlgebra } from "../calculus/jets";
import type { SurfaceKindId } from "../ids";

export type Triple = [Node, Node, Node];

/** What is known of a surface r(u,v) in R³ at a point, as nodes of the DAG: all that a quantity may be written in. */
export interface Forms {
  /** r */
  position: Triple;
  /** Tangent vectors r_u and r_v. */
  ru: Triple;
  rv: Triple;
  /** r_u × r_v; of a graph (−f_u, −f_v, 1). */
  cross: Triple;
  /** Unit normal n = r_u × r_v / √D; of a graph (−∇f, 1)/W, upward. */
  normal: Triple;
  /** First fundamental form: E = r_u·r_u, F = r_u·r_v, G = r_v·r_v. */
  E: Node;
  F: Node;
  G: Node;
  /** D = EG − F² = |r_u × r_v|², computed as the latter, which does not cancel. */
  D: Node;
  /** 1/√D; its square is 1/D. Of a graph 1/W. */
  inverseRootD: Node;
  /**
   * Second fundamental form times √D: r_uu·(r_u × r_v) and so on. Of a graph these are the entries of the Hessian. Left
   * unnormalised, so that K = (LN − M²)/D² and no square root enters it.
   */
  L: Node;
  M: Node;
  N: Node;
  /** Only of a graph: f with its derivatives. */
  f?: Jet;
  /** Only of a graph: |∇f|. */
  slope?: Node;
}

export interface SurfaceKind {
  label: string;
  /** Formulas that define it, in the order in which they are asked for. */
  fields: readonly string[];
  /** How many variables it may have. */
  variables: { minimum: number; maximum: number };
  /** The forms of a surface with two coordinates. */
  build(algebra: JetAlgebra, jets: Record<string, Jet>): Forms;
}

export type SurfaceKinds = Record<SurfaceKindId, SurfaceKind>;
