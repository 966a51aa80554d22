import type { ClosedForm } from "./types";

/**
 * f = sin(uv) + h(r), h = E C with E = e^{−r²/4}, C = cos(3r+1), S = sin(3r+1):
 * h' = −E(rC/2 + 3S), h'' = E((r²/4 − 19/2)C + 3rS). With k1 = h'/r and m = (h'' − k1)/r² the second part has
 * h_u = k1 u, h_uu = k1 + m u², h_uv = m uv. E splits into a factor of u and one of v.
 */
export const f2: ClosedForm = (u, v, planes) => {
  const [height, trace, curvature, mean, normalX, normalY, normalZ, norm] = planes;
  const nv = v.length;
  const gaussian = v.map((x) => Math.exp((-x * x) / 4));
  let k = 0;
  for (let i = 0; i < u.length; i++) {
    const x = u[i];
    const xx = x * x;
    const gaussianU = Math.exp(-xx / 4);
    for (let j = 0; j < nv; j++) {
      const y = v[j];
      const yy = y * y;
      const xy = x * y;
      const rr = xx + yy;
      const r = Math.sqrt(rr);
      const phase = 3 * r + 1;
      const E = gaussianU * gaussian[j];
      const C = Math.cos(phase);
      const S = Math.sin(phase);
      const k1 = -E * (0.5 * C + (3 * S) / r);
      const m = (E * ((0.25 * rr - 9.5) * C + 3 * r * S) - k1) / rr;
      const sine = Math.sin(xy);
      const cosine = Math.cos(xy);
      const f = sine + E * C;
      const fu = y * cosine + k1 * x;
      const fv = x * cosine + k1 * y;
      const fuu = k1 + m * xx - yy * sine;
      const fuv = cosine + xy * (m - sine);
      const fvv = k1 + m * yy - xx * sine;
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
