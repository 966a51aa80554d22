/** A graph's gradient, Hessian and β at a point: what equations 2 to 4 are written in. */
export interface Jet {
  /** f_i */
  g: readonly number[];
  /** f_ij */
  H: readonly (readonly number[])[];
  beta: number;
}

/** A component of a tensor with one index up and three down; indices count from 0. */
export type Component = (i: number, j: number, k: number, m: number) => number;

/** f_r f_rk, the k-th entry of H∇f. */
export const slopes = ({ g, H }: Jet, k: number) => g.reduce((sum, gr, r) => sum + gr * H[r][k], 0);

/** R^i_jkm = β(f_ik f_jm − f_im f_jk) − β² f_i f_r (f_rk f_jm − f_rm f_jk): equation 3 with erratum E1. */
export function riemann(jet: Jet): Component {
  const { g, H, beta } = jet;
  return (i, j, k, m) =>
    beta * (H[i][k] * H[j][m] - H[i][m] * H[j][k]) -
    beta * beta * g[i] * (slopes(jet, k) * H[j][m] - slopes(jet, m) * H[j][k]);
}

/** S = g^jm R^i_jim with g^jm = δ_jm − β f_j f_m. */
export function contract({ g, beta }: Jet, R: Component): number {
  let S = 0;
  for (let j = 0; j < g.length; j++)
    for (let m = 0; m < g.length; m++) {
      const inverse = (j === m ? 1 : 0) - beta * g[j] * g[m];
      for (let i = 0; i < g.length; i++) S += inverse * R(i, j, i, m);
    }
  return S;
}

/**
 * S = β(tr(H)² − tr(H²)) + 2β²(∇fᵀH²∇f − tr(H) ∇fᵀH∇f): equation 4 as it is printed. To be shown, not to be used: it cancels
 * where the gradient is large (FORMULAS §2).
 */
export function equation4(jet: Jet): number {
  const { g, H, beta } = jet;
  const trace = H.reduce((sum, row, k) => sum + row[k], 0);
  const squaredTrace = H.flat().reduce((sum, x) => sum + x * x, 0);
  const Hg = g.map((_, k) => slopes(jet, k));
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * b[k], 0);
  return beta * (trace * trace - squaredTrace) + 2 * beta * beta * (dot(Hg, Hg) - trace * dot(g, Hg));
}
