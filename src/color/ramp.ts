import { type Oklab, oklabToRgb } from "./oklab";

/** Colours of a map. */
export const levels = 256;

/** 256 colours as 768 bytes, from a path through OKLab over 0 … 1. */
export function tableOf(path: (t: number) => Oklab): Uint8Array {
  const table = new Uint8Array(3 * levels);
  for (let i = 0; i < levels; i++) table.set(oklabToRgb(path(i / (levels - 1))), 3 * i);
  return table;
}

/** The same path walked at constant speed, so that equal steps of value are equally visible steps of colour. */
export function uniform(path: (t: number) => Oklab): (t: number) => Oklab {
  const steps = 512;
  const travelled = new Float64Array(steps + 1);
  let before = path(0);
  for (let i = 1; i <= steps; i++) {
    const here = path(i / steps);
    travelled[i] =
      travelled[i - 1] + Math.hypot(here[0] - before[0], here[1] - before[1], here[2] - before[2]);
    before = here;
  }
  return (t) => {
    const wanted = t * travelled[steps];
    let i = 1;
    while (i < steps && travelled[i] < wanted) i++;
    const step = travelled[i] - travelled[i - 1];
    return path((i - 1 + (step > 0 ? (wanted - travelled[i - 1]) / step : 0)) / steps);
  };
}

/** Natural cubic spline through equally spaced anchors. */
export function spline(anchors: readonly Oklab[]): (t: number) => Oklab {
  const channels = [0, 1, 2].map((k) => spline1(anchors.map((color) => color[k])));
  return (t) => [channels[0](t), channels[1](t), channels[2](t)];
}

function spline1(y: readonly number[]): (t: number) => number {
  const last = y.length - 1;
  // Second derivatives m from m[i−1] + 4 m[i] + m[i+1] = 6 (y[i−1] − 2 y[i] + y[i+1]), m[0] = m[last] = 0 (Thomas's algorithm).
  const m = new Float64Array(y.length);
  const pivot = new Float64Array(y.length);
  for (let i = 1; i < last; i++) {
    pivot[i] = 1 / (4 - pivot[i - 1]);
    m[i] = (6 * (y[i - 1] - 2 * y[i] + y[i + 1]) - m[i - 1]) * pivot[i];
  }
  for (let i = last - 1; i > 0; i--) m[i] -= pivot[i] * m[i + 1];
  return (t) => {
    const i = Math.min(last - 1, Math.floor(t * last));
    const right = t * last - i;
    const left = 1 - right;
    return left * y[i] + right * y[i + 1] + ((left ** 3 - left) * m[i] + (right ** 3 - right) * m[i + 1]) / 6;
  };
}
