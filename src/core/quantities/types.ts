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
  /** For two coordinates; one formula serves both back ends and the probe. */
  build(dag: Dag, forms: Forms): Node;
}
