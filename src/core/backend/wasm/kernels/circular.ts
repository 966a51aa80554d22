import type { Value } from "../code";
import {
  abs,
  add,
  addInteger,
  and,
  bits,
  constant,
  div,
  gt,
  mul,
  one,
  or,
  shiftLeft,
  signMask,
  sub,
  xor,
} from "../vectors";
import { estrin, Powers } from "./polynomial";
import type { Kernel } from "./types";

/** Adding it rounds to an integer, whose two's complement is then in the low bits: 1.5·2⁵². */
export const roundingNumber = constant(1.5 * 2 ** 52);

/** π/2 in three parts; the first two have 33 bits, so that their products with k < 2²⁰ are exact (Cody and Waite 1980). */
const halfPi = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21].map(constant);
const twoOverPi = constant(2 / Math.PI);
const greatest = constant(1e6);

// Chebyshev interpolants on |r| ≤ π/4, z = r²: (sin r/r − 1)/z to 1.4e-17, (cos r − 1 + z/2)/z² to 7e-19.
const sine = [
  -0.16666666666666666, 0.008333333333330946, -0.0001984126983675497, 2.755731610068303e-6,
  -2.5051131455427946e-8, 1.591810123027412e-10,
];
const cosine = [
  0.041666666666666664, -0.0013888888888887395, 2.4801587298763433e-5, -2.7557317270560326e-7,
  2.0876146024689747e-9, -1.1382614868556325e-11,
];

/** sin x, cos x and tan x to 2 ulp (tan 4) for |x| ≤ 10⁶: x = k·π/2 + r, |r| ≤ π/4. */
export const circular: Kernel = {
  functions: ["sin", "cos", "tan"],
  emit(code, [x], [wantSin, wantCos, wantTan]) {
    const shifted = code.let(add(mul(x, twoOverPi), roundingNumber));
    const k = code.let(sub(shifted, roundingNumber));
    const r = code.let(halfPi.reduce((rest, part) => sub(rest, mul(k, part)), x));
    const z = code.let(mul(r, r));
    const powers = new Powers(code, z);
    // The sum loses the sign of −0.
    const s = code.let(or(add(r, mul(mul(r, z), estrin(powers, sine))), and(r, signMask)));
    const c = code.let(add(sub(one, mul(z, constant(0.5))), mul(powers.get(1), estrin(powers, cosine))));

    // The sine is s for even k, c for odd. Bit 1 of k is its sign, bit 1 of k+1 the cosine's.
    const exchange = code.let(and(xor(s, c), evenMask(shifted)));
    const sinSign = code.let(and(shiftLeft(shifted, 62), signMask));
    const sin = wantSin || wantTan ? code.let(xor(xor(c, exchange), sinSign)) : s;
    const cosSign = xor(sinSign, shiftLeft(shifted, 63));
    const cos = wantCos || wantTan ? code.let(xor(xor(s, exchange), cosSign)) : c;
    const tan = wantTan ? code.let(div(sin, cos)) : s;
    return { results: [sin, cos, tan], outside: gt(abs(x), greatest) };
  },
};

/** All ones where bit 0 is not set. */
const evenMask = (x: Value) => addInteger(and(x, bits(1n)), bits(-1n));
