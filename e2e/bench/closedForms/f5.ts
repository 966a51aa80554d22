import type { ClosedForm } from "./types";

const kappa = 0.2 * Math.SQRT1_2;

/**
 * Ackley: f = h(r) − X(u) X(v) + e + 20, with h = −20 e^{−κr}, κ = 0.2/√2, so h' = −κh, h'' = κ²h, and X(t) = e^{cos(2πt)/2}:
 * X' = −π sin(2πt) X, X'' = π²(sin²(2πt) − 2cos(2πt)) X. With k1 = h'/r and m = (h'' − k1)/r² the first part has h_u = k1 u,
 * h_uu = k1 + m u², h_uv = m uv.
 */
export const f5: ClosedForm = (u, v, planes) => {
  const [height, trace, curvature, mean, normalX, normalY, normalZ, norm] = planes;
  const nv = v.length;
  const X = v.map((t) => Math.exp(0.5 * Math.cos(2 * Math.PI * t)));
  const X1 = v.map((t, j) => -Math.PI * Math.sin(2 * Math.PI * t) * X[j]);
  const X2 = v.map((t, j) => secondFactor(t) * X[j]);
  let k = 0;
  for (let i = 0; i < u.length; i++) {
    const x = u[i];
    const xx = x * x;
    const Y = Math.exp(0.5 * Math.cos(2 * Math.PI * x));
    const Y1 = -Math.PI * Math.sin(2 * Math.PI * x) * Y;
    const Y2 = secondFactor(x) * Y;
    for (let j = 0; j < nv; j++) {
      const y = v[j];
      const yy = y * y;
      const rr = xx + yy;
      const r = Math.sqrt(rr);
      const h = -20 * Math.exp(-kappa * r);
      const inverse = 1 / r;
      const k1 = -kappa * h * inverse;
      const m = (kappa * kappa * h - k1) * (inverse * inverse);
      const f = h - Y * X[j] + (Math.E + 20);
      const fu = k1 * x - Y1 * X[j];
      const fv = k1 * y - Y * X1[j];
      const fuu = k1 + m * xx - Y2 * X[j];
      const fuv = m * x * y - Y1 * X1[j];
      const fvv = k1 + m * yy - Y * X2[j];
      const fu2 = fu * fu;
      const fv2 = fv * fv;
      const squared = fu2 + fv2;
      const inverseW = 1 / Math.sqrt(1 + squared);
      const beta = inverseW * inverseW;
      height[k] = f;
      trace[k] = fuu + fvv;
      curvature[k] = 2 * beta * beta * (fuu * fvv - fuv * fuv);
      mean[k] = 0.5 * beta * inverseW * (fuu + fvv + fv2 * fuu + fu2 * fvv - 2 * fu * fv * fuv);
      normalX[k] = -fu * inverseW;
      normalY[k] = -fv * inverseW;
      normalZ[k] = inverseW;
      norm[k] = Math.sqrt(squared);
      k++;
    }
  }
};

/** X''/X = π²(sin²(2πt) − 2cos(2πt)). */
function secondFactor(t: number): number {
  const sine = Math.sin(2 * Math.PI * t);
  return Math.PI * Math.PI * (sine * sine - 2 * Math.cos(2 * Math.PI * t));
}
