import { symmetricEigenvalues } from "./symmetric";

/** Curvature of the graph of f: R^q → R at a point, from its gradient g and Hessian H there. */
export interface GraphCurvature {
  /** β = 1/(1+|g|²) */
  beta: number;
  scalarCurvature: number;
  hessianTrace: number;
  hessianSquaredTrace: number;
  gradientNorm: number;
  /** (1/q)Σκ, > 0 for a convex bowl. */
  meanCurvature: number;
  /** q values, descending. */
  principalCurvatures: Float64Array;
  /** q × q, row-major. */
  ricci: Float64Array;
  /** (−g, 1)/W, q + 1 values. */
  normal: Float64Array;
}

/**
 * Curvature of a graph of q variables (FORMULAS §2), in the forms that do not cancel where the gradient is large.
 * @param g q values.
 * @param H q × q, row-major, symmetric.
 */
export function graphCurvature(g: Float64Array, H: Float64Array): GraphCurvature {
  const q = g.length;
  const beta = 1 / (1 + g.reduce((sum, x) => sum + x * x, 0));
  const rootBeta = Math.sqrt(beta);
  const normal = new Float64Array(q + 1);
  for (let i = 0; i < q; i++) normal[i] = -g[i] * rootBeta;
  normal[q] = rootBeta;
  let hessianTrace = 0;
  for (let i = 0; i < q; i++) hessianTrace += H[i * q + i];
  return {
    beta,
    scalarCurvature: scalarCurvature(g, H, beta),
    hessianTrace,
    hessianSquaredTrace: H.reduce((sum, x) => sum + x * x, 0),
    gradientNorm: Math.sqrt(g.reduce((sum, x) => sum + x * x, 0)),
    meanCurvature: curvatureSum(g, H, beta, hessianTrace) / q,
    principalCurvatures: principalCurvatures(g, H, beta),
    ricci: ricci(g, H, beta),
    normal,
  };
}

// S = 2β²(e₂(H) + gᵀT₂g), T₂ = e₂I − e₁H + H², all in 2 × 2 minors:
// e₂ = Σ_{a<b} (H_aa H_bb − H_ab²), T_ii = the same sum without i, T_ij = Σ_{k≠i,j} (H_ik H_kj − H_ij H_kk).
// Equal to equation 4, which cancels where |g| ≫ 1.
function scalarCurvature(g: Float64Array, H: Float64Array, beta: number): number {
  const q = g.length;
  let sum = 0;
  for (let a = 0; a < q; a++)
    for (let b = a + 1; b < q; b++) {
      const minor = H[a * q + a] * H[b * q + b] - H[a * q + b] * H[a * q + b];
      // The minor (a, b) stands once in e₂ and once in every T_ii with i ≠ a, b.
      let weight = 1;
      for (let i = 0; i < q; i++) if (i !== a && i !== b) weight += g[i] * g[i];
      sum += weight * minor;
    }
  for (let i = 0; i < q; i++)
    for (let j = i + 1; j < q; j++) {
      let entry = 0;
      for (let k = 0; k < q; k++)
        if (k !== i && k !== j) entry += H[i * q + k] * H[k * q + j] - H[i * q + j] * H[k * q + k];
      sum += 2 * g[i] * g[j] * entry;
    }
  return 2 * beta * beta * sum;
}

// Σκ = β^{3/2}[tr H + Σ_{i<j}(g_i²H_jj + g_j²H_ii − 2g_i g_j H_ij)]
function curvatureSum(g: Float64Array, H: Float64Array, beta: number, trace: number): number {
  const q = g.length;
  let sum = trace;
  for (let i = 0; i < q; i++)
    for (let j = i + 1; j < q; j++)
      sum += g[i] * g[i] * H[j * q + j] + g[j] * g[j] * H[i * q + i] - 2 * g[i] * g[j] * H[i * q + j];
  return beta * Math.sqrt(beta) * sum;
}

// Eigenvalues of √β C H C, C = G^{−1/2}, whose eigenvalues are √β along g and 1 across it. In a basis with g along axis p,
// made by the reflection Q that takes g there, C only scales that row and column: nothing cancels where |g| ≫ 1.
function principalCurvatures(g: Float64Array, H: Float64Array, beta: number): Float64Array {
  const q = g.length;
  const p = g.reduce((best, x, i) => (Math.abs(x) > Math.abs(g[best]) ? i : best), 0);
  const A = g[p] === 0 ? Float64Array.from(H) : reflected(H, mirror(g, p));
  const rootBeta = Math.sqrt(beta);
  for (let i = 0; i < q; i++) {
    A[p * q + i] *= rootBeta;
    A[i * q + p] *= rootBeta;
  }
  return symmetricEigenvalues(
    A.map((x) => rootBeta * x),
    q,
  );
}

/** Unit vector w, with Q = I − 2wwᵀ taking g to ∓|g| along axis p, where g has its largest entry (so nothing cancels). */
function mirror(g: Float64Array, p: number): Float64Array {
  const w = g.map((x) => x / Math.abs(g[p]));
  w[p] += Math.sign(w[p]) * Math.hypot(...w);
  const length = Math.hypot(...w);
  return w.map((x) => x / length);
}

/** QHQ = H − 2(w hᵀ + h wᵀ) + 4s wwᵀ with h = Hw, s = wᵀHw. */
function reflected(H: Float64Array, w: Float64Array): Float64Array {
  const q = w.length;
  const h = times(H, w);
  const s = h.reduce((sum, x, i) => sum + x * w[i], 0);
  return H.map((x, k) => {
    const [i, j] = [Math.floor(k / q), k % q];
    return x - 2 * (w[i] * h[j] + h[i] * w[j]) + 4 * s * w[i] * w[j];
  });
}

// R_ab = β(tr(H)H − H²)_ab − β²((gᵀHg)H − (Hg)(Hg)ᵀ)_ab
//      = β² Σ_k (H_ab H_kk − H_ak H_kb) + β² Σ_{k<l} minors with g, written out so that nothing cancels:
//      = β² [ Σ_k m(ab,kk) + Σ_{k,l} (g_l² m(ab,kk) − g_k g_l m(ab,kl)) ],  m(ab,kl) = H_ab H_kl − H_ak H_lb
function ricci(g: Float64Array, H: Float64Array, beta: number): Float64Array {
  const q = g.length;
  const R = new Float64Array(q * q);
  for (let a = 0; a < q; a++)
    for (let b = a; b < q; b++) {
      const m = (k: number, l: number) => H[a * q + b] * H[k * q + l] - H[a * q + k] * H[l * q + b];
      let sum = 0;
      for (let k = 0; k < q; k++) {
        sum += m(k, k);
        for (let l = k + 1; l < q; l++)
          sum += g[l] * g[l] * m(k, k) + g[k] * g[k] * m(l, l) - g[k] * g[l] * (m(k, l) + m(l, k));
      }
      R[a * q + b] = R[b * q + a] = beta * beta * sum;
    }
  return R;
}

function times(H: Float64Array, g: Float64Array): Float64Array {
  const q = g.length;
  const product = new Float64Array(q);
  for (let i = 0; i < q; i++) for (let j = 0; j < q; j++) product[i] += H[i * q + j] * g[j];
  return product;
}
