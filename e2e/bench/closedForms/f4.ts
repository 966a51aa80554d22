import type { ClosedForm } from "./types";

/** Himmelblau: f = a² + b² with a = u² + v − 11, b = u + v² − 7. */
export const f4: ClosedForm = (u, v, planes) => {
  const [height, trace, curvature, mean, normalX, normalY, normalZ, norm] = planes;
  const nv = v.length;
  let k = 0;
  for (let i = 0; i < u.length; i++) {
    const x = u[i];
    const aU = x * x - 11;
    const bU = x - 7;
    const fuuU = 8 * x * x + 2;
    for (let j = 0; j < nv; j++) {
      const y = v[j];
      const yy = y * y;
      const a = aU + y;
      const b = bU + yy;
      const f = a * a + b * b;
      const fu = 4 * x * a + 2 * b;
      const fv = 2 * a + 4 * y * b;
      const fuu = fuuU + 4 * a;
      const fuv = 4 * (x + y);
      const fvv = 8 * yy + 4 * b + 2;
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
