import type { Code, Local, Value } from "../code";
import {
  abs,
  add,
  and,
  choose,
  constant,
  div,
  ge,
  gt,
  le,
  lt,
  mul,
  not,
  one,
  or,
  pmax,
  pmin,
  signMask,
  sqrt,
  sub,
} from "../vectors";
import { estrin, Powers } from "./polynomial";
import type { Kernel } from "./types";

const piParts = [Math.PI, 1.2246467991473532e-16].map(constant);
const halfPiParts = [Math.PI / 2, 6.123233995736766e-17].map(constant);
const quarterPiParts = [Math.PI / 4, 3.061616997868383e-17].map(constant);
const tangentOfEighth = constant(Math.SQRT2 - 1);

// Chebyshev interpolant of (atan(t)/t − 1)/z, z = t², |t| ≤ tan(π/8); atan to 5e-18.
const arcTangent = [
  -0.3333333333333333, 0.1999999999999548, -0.14285714284657894, 0.11111111014561013, -0.09090904549884611,
  0.07692182535116648, -0.06664502215671447, 0.058580687568615106, -0.05085030492810941, 0.03921955253255129,
  -0.019162068915902573,
];

/** The angle of (|x|, |y|), given the lesser and the greater of the two: atan(lesser/greater), or π/2 minus it where `steep`. */
function firstQuadrant(code: Code, lesser: Local, greater: Local, steep: Value): Local {
  // Beyond tan(π/8): atan(m) = π/4 + atan((m−1)/(m+1)).
  const beyond = code.let(gt(lesser, mul(tangentOfEighth, greater)));
  const numerator = choose(beyond, sub(lesser, greater), lesser);
  const denominator = choose(beyond, add(lesser, greater), greater);
  const t = code.let(div(numerator, denominator));
  const z = code.let(mul(t, t));
  const correction = mul(mul(t, z), estrin(new Powers(code, z), arcTangent));
  const base = quarterPiParts.map((part) => and(beyond, part));
  const angle = code.let(add(base[0], add(t, add(correction, base[1]))));
  return code.let(choose(steep, sub(halfPiParts[0], sub(angle, halfPiParts[1])), angle));
}

/** The angle of (x, |y|) from that of (|x|, |y|): π minus it on the left. */
const upperHalf = (angle: Local, x: Value): Value =>
  choose(lt(x, constant(0)), sub(piParts[0], sub(angle, piParts[1])), angle);

/** atan x to 2 ulp. */
export const atan: Kernel = {
  functions: ["atan"],
  emit(code, [x]) {
    const magnitude = code.let(abs(x));
    const greater = code.let(pmax(magnitude, one));
    const lesser = code.let(pmin(magnitude, one));
    const angle = firstQuadrant(code, lesser, greater, gt(magnitude, one));
    return { results: [code.let(or(angle, and(x, signMask)))] };
  },
};

/** atan2(y, x) to 2 ulp, where the greater of the two is a normal number below 2¹⁰²². */
export const atan2: Kernel = {
  functions: ["atan2"],
  emit(code, [y, x]) {
    const a = code.let(abs(y));
    const b = code.let(abs(x));
    const greater = code.let(pmax(a, b));
    const lesser = code.let(pmin(a, b));
    const angle = firstQuadrant(code, lesser, greater, gt(a, b));
    // A NaN in either is one in the sum.
    const sum = code.let(add(a, b));
    const inside = and(ge(sum, constant(2 ** -1021)), le(sum, constant(2 ** 1022)));
    const result = code.let(or(upperHalf(angle, x), and(y, signMask)));
    return { results: [result], outside: not(inside) };
  },
};

/** With h = √((1−x)(1+x)): asin x = atan2(x, h), acos x = atan2(h, x), each to 3 ulp; NaN beyond ±1, where h is. */
export const inverseCircular: Kernel = {
  functions: ["asin", "acos"],
  emit(code, [x], [wantAsin, wantAcos]) {
    const h = code.let(sqrt(mul(sub(one, x), add(one, x))));
    const magnitude = code.let(abs(x));
    const greater = code.let(pmax(h, magnitude));
    const lesser = code.let(pmin(h, magnitude));
    const steep = code.let(gt(magnitude, h));
    // pmax passes over a NaN: it comes back with h − h.
    const undefinedness = code.let(sub(h, h));
    const results = [x, x];
    if (wantAsin) {
      const angle = firstQuadrant(code, lesser, greater, steep);
      results[0] = code.let(or(add(angle, undefinedness), and(x, signMask)));
    }
    if (wantAcos) {
      const angle = firstQuadrant(code, lesser, greater, not(steep));
      results[1] = code.let(add(upperHalf(angle, x), undefinedness));
    }
    return { results };
  },
};
