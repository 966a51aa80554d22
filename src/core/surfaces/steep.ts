import type { Dag, Node } from "../calculus/dag";
import type { Forms, Triple } from "./types";

/** Where W = |r_u × r_v| is beyond this, its square overflows. */
export const steepest = 2 ** 500;

/**
 * The forms where r_u × r_v is so long (beyond 1e154) that its square overflows: those of the same surface in the coordinates
 * u' = √W u, v' = √W v with W = |r_u × r_v| at the point, where r_u' × r_v' is the unit normal. No curvature depends on coordinates.
 *
 *   r_u' = r_u/√W,  r_v' = r_v/√W,  D' = 1,  L' = L/W²  (L, M, N carry a factor √D)
 *
 * Costs three roots more than the forms do, so that it is asked only where they fail.
 */
export function steepForms(dag: Dag, forms: Forms): { forms: Forms; W: Node } {
  const { cross, ru, rv, L, M, N } = forms;
  const W = lengthOf(dag, cross);
  const one = dag.constant(1);
  const inverseW = dag.divide(one, W);
  const scaled = (vector: Triple) => vector.map((x) => dag.multiply(x, dag.sqrt(inverseW))) as Triple;
  const [su, sv] = [scaled(ru), scaled(rv)];
  const [l, m, n] = [L, M, N].map((x) => dag.multiply(dag.multiply(x, inverseW), inverseW));
  return {
    W,
    forms: {
      ...forms,
      normal: cross.map((x) => dag.multiply(x, inverseW)) as Triple,
      E: dot(dag, su, su),
      F: dot(dag, su, sv),
      G: dot(dag, sv, sv),
      D: one,
      inverseRootD: one,
      L: l,
      M: m,
      N: n,
      slope: forms.f && dag.binary("hypot", forms.f.gradient[0], forms.f.gradient[1]),
    },
  };
}

/** √(x² + y² + z²) of whatever numbers: no square overflows. */
const lengthOf = (dag: Dag, [x, y, z]: Triple): Node => dag.binary("hypot", dag.binary("hypot", x, y), z);

function dot(dag: Dag, a: Triple, b: Triple): Node {
  const products = a.map((x, k) => dag.multiply(x, b[k]));
  return dag.add(dag.add(products[0], products[1]), products[2]);
}
