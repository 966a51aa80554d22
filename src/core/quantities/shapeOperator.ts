import type { Dag, Node } from "../calculus/dag";
import type { Forms } from "../surfaces/types";

/**
 * κ = (a+c)/2 ± √(((a−c)/2)² + b²), the eigenvalues of the shape operator in the orthonormal frame (r_u/√E, ⊥):
 * a = L/E, b = (ME − LF)/(E√D), c = (LF² − 2MEF + NE²)/(ED); a factor √D in L, M, N (FORMULAS §3).
 * Stable near umbilics, where H² − K would cancel.
 */
export function principalCurvatures(dag: Dag, forms: Forms): { k1: Node; k2: Node } {
  const { E, F, L, M, N, inverseRootD } = forms;
  const inverseE = dag.divide(dag.constant(1), E);
  const times = (x: Node, y: Node) => dag.multiply(x, y);
  const a = times(times(L, inverseE), inverseRootD);
  // Slope of r_v against r_u: F/E.
  const slope = times(F, inverseE);
  const mixed = dag.subtract(M, times(L, slope));
  const b = times(mixed, dag.square(inverseRootD));
  // LF² − 2MEF + NE² = E²(N − (F/E)(2M − L F/E)) = E²(N − (F/E)(M + mixed))
  const corner = dag.subtract(N, times(slope, dag.add(M, mixed)));
  const c = times(times(corner, E), times(dag.square(inverseRootD), inverseRootD));
  const half = dag.constant(0.5);
  const mean = times(half, dag.add(a, c));
  const radius = dag.sqrt(dag.add(dag.square(times(half, dag.subtract(a, c))), dag.square(b)));
  return { k1: dag.add(mean, radius), k2: dag.subtract(mean, radius) };
}
