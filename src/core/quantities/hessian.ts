import type { Jet } from "../calculus/jets";
import type { Forms } from "../surfaces/types";

/** What quantities of the Hessian say on other surfaces. */
export const needsGraph =
  "A Hessian belongs to a function. This surface is given by its points, not as the graph of a function.";

/** f of a graph. @throws TypeError on other kinds: a quantity is built only where it applies. */
export function functionOf(forms: Forms): Jet {
  if (!forms.f) throw new TypeError("only a graph has a Hessian");
  return forms.f;
}
