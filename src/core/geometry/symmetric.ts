/**
 * Eigenvalues of a symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan, Matrix Computations, §8.5), which
 * find small eigenvalues to high relative accuracy where the matrix determines them.
 * @param matrix n × n, row-major; not changed.
 * @returns n eigenvalues, descending.
 */
export function symmetricEigenvalues(matrix: Float64Array, n: number): Float64Array {
  const a = Float64Array.from(matrix);
  const maximumSweeps = 60;
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++)
      for (let r = p + 1; r < n; r++) {
        const apr = a[p * n + r];
        const scale = Math.sqrt(Math.abs(a[p * n + p])) * Math.sqrt(Math.abs(a[r * n + r]));
        if (apr === 0 || (Math.abs(apr) <= Number.EPSILON * 0.01 * scale && sweep > 2)) continue;
        rotated = true;
        rotate(a, n, p, r);
      }
    if (!rotated) break;
  }
  return Float64Array.from({ length: n }, (_, i) => a[i * n + i]).sort((x, y) => y - x);
}

/** Zeroes entry (p, r): t = tan of the rotation's angle is the smaller root of t² + 2τt − 1 = 0, τ = (a_rr − a_pp)/(2a_pr). */
function rotate(a: Float64Array, n: number, p: number, r: number): void {
  const apr = a[p * n + r];
  const tau = (a[r * n + r] - a[p * n + p]) / (2 * apr);
  const t = Number.isFinite(tau) ? (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.hypot(1, tau)) : 0;
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  a[p * n + p] -= t * apr;
  a[r * n + r] += t * apr;
  a[p * n + r] = 0;
  a[r * n + p] = 0;
  for (let k = 0; k < n; k++) {
    if (k === p || k === r) continue;
    const [akp, akr] = [a[k * n + p], a[k * n + r]];
    a[k * n + p] = a[p * n + k] = c * akp - s * akr;
    a[k * n + r] = a[r * n + k] = s * akp + c * akr;
  }
}
