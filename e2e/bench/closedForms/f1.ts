import type { ClosedForm } from "./types";

const c = 0.1;

/** f = A(u) sin v with A = e^{−cu} sin u, A' = e^{−cu}(cos u − c sin u), A'' = e^{−cu}((c²−1) sin u − 2c cos u). */
export const f1: ClosedForm = (u, v, planes) => {
  const [height, trace, curvature, mean, normalX, normalY, normalZ, norm] = planes;
  const nv = v.length;
  const sine = v.map(Math.sin);
  const cosine = v.map(Math.cos);
  let k = 0;
  for (let i = 0; i < u.length; i++) {
    const exponential = Math.exp(-c * u[i]);
    const sineU = Math.sin(u[i]);
    const cosineU = Math.cos(u[i]);
    const A = exponential * sineU;
    const A1 = exponential * (cosineU - c * sineU);
    const A2 = exponential * ((c * c - 1) * sineU - 2 * c * cosineU);
    for (let j = 0; j < nv; j++) {
      const s = sine[j];
      const f = A * s;
      const fu = A1 * s;
      const fv = A * cosine[j];
      const fuu = A2 * s;
      const fuv = A1 * cosine[j];
      const fvv = -f;
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
