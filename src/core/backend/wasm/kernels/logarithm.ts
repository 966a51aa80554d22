import {
  add,
  addInteger,
  and,
  bits,
  constant,
  div,
  ge,
  le,
  mul,
  not,
  one,
  or,
  shiftRight,
  sub,
} from "../vectors";
import { estrin, Powers } from "./polynomial";
import type { Kernel } from "./types";

const least = constant(2 ** -1022);
const greatest = constant(Number.MAX_VALUE);
const logTwo = [0.6931471803691238, 1.9082149292705877e-10].map(constant);
const half = constant(0.5);

const sqrtHalfBits = 0x3fe6a09e667f3bcdn;
const oneBits = 0x3ffn << 52n;
const mantissaMask = bits((1n << 52n) - 1n);
/** 2⁵²: with an integer in its low bits it is their sum. */
const twoTo52Bits = bits(0x433n << 52n);
const integerOffset = constant(2 ** 52 + 1023);

// Chebyshev interpolant of (2 artanh(s)/s − 2)/z, z = s², |s| ≤ (√2−1)/(√2+1); the logarithm to 1e-17.
const artanh = [
  0.666666666666667, 0.3999999999989889, 0.28571428626253836, 0.22222211089379496, 0.1818289243253687,
  0.15331611722055008, 0.14617807153417325,
];

/**
 * log x to 1 ulp for normal x > 0: x = 2ᵏ(1+f), √½ ≤ 1+f < √2, s = f/(2+f),
 * log(1+f) = 2 artanh s = f − (f²/2 − s(f²/2 + R)), R = z·artanh polynomial (Tang 1990, Ng in fdlibm).
 */
export const log: Kernel = {
  functions: ["log"],
  emit(code, [x]) {
    const shifted = code.let(addInteger(x, bits(oneBits - sqrtHalfBits)));
    const k = code.let(sub(or(shiftRight(shifted, 52), twoTo52Bits), integerOffset));
    const mantissa = addInteger(and(shifted, mantissaMask), bits(sqrtHalfBits));
    const f = code.let(sub(mantissa, one));
    const s = code.let(div(f, add(constant(2), f)));
    const z = code.let(mul(s, s));
    const R = mul(z, estrin(new Powers(code, z), artanh));
    const halfSquare = code.let(mul(half, mul(f, f)));
    const low = add(mul(s, add(halfSquare, R)), mul(k, logTwo[1]));
    const result = code.let(sub(mul(k, logTwo[0]), sub(sub(halfSquare, low), f)));
    return { results: [result], outside: not(and(ge(x, least), le(x, greatest))) };
  },
};
