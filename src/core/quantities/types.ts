import type { Dag, Node } from "../calculus/dag";
import type { SurfaceKindId } from "../ids";
import type { Forms } from "../surfaces/types";

export interface Quantity {
  label: string;
  /** TeX. */
  symbol: string;
  /** Accepted beside the id by the address, the element and the command line. */
  short: string;
  /** "diverging" quantities have a sign that means something: zero stays in the middle of the colours. */
  scale: "diverging" | "sequential" | "cyclic";
  appliesTo: readonly SurfaceKindId[];
  /** Why it does not apply to the other kinds, in a sentence for people. */
  otherwise?: string;
  /**
   * On a graph, of W = √(1 + |∇f|²) in the denominator, where what stands over it is smooth across a narrow valley, as det H is in
   * S = 2 det H / W⁴: pictures compute the value at each pixel then. Default 0: it is interpolated.
   */
  powerOfW?: 3 | 4;
  /** For two coordinates; one formula serves both back ends and the probe. */
  build(dag: Dag, forms: Forms): Node;
}
