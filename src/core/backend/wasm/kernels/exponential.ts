import type { Code, Local, Value } from "../code";
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
  nearest,
  one,
  or,
  pmax,
  pmin,
  shiftLeft,
  signMask,
  sub,
} from "../vectors";
import { roundingNumber } from "./circular";
import { estrin, Powers } from "./polynomial";
import type { Kernel } from "./types";

/** log 2 in two parts, the first with 33 bits. */
const logTwo = [0.6931471803691238, 1.9082149292705877e-10].map(constant);
const log2e = constant(Math.LOG2E);
const half = constant(0.5);
const oneBits = bits(0x3ffn << 52n);

// Chebyshev interpolant of (eʳ − 1 − r)/r² on |r| ≤ log(2)/2; eʳ to 1.7e-17.
const exponential = [
  0.5000000000000001, 0.16666666666666669, 0.04166666666662413, 0.008333333333330062, 0.0013888888917213717,
  0.00019841269863053618, 2.4801521295954376e-5, 2.7557268459997064e-6, 2.7620088445409746e-7,
  2.510038549551032e-8,
];

/** x = k·log 2 + r: eʳ − 1, and k both as a double and in the low bits of `shifted`. */
function reduce(code: Code, x: Local): { q: Value; k: Local; shifted: Local } {
  const shifted = code.let(add(mul(x, log2e), roundingNumber));
  const k = code.let(sub(shifted, roundingNumber));
  const r = code.let(logTwo.reduce<Value>((rest, part) => sub(rest, mul(k, part)), x));
  const powers = new Powers(code, r);
  const q = add(r, mul(powers.get(1), estrin(powers, exponential)));
  return { q, k, shifted };
}

/** 2ᵏ from bits that end with k, −1023 < k < 1024. */
const powerOfTwo = (shifted: Value) => addInteger(shiftLeft(shifted, 52), oneBits);

/** eˣ to 1 ulp, |x| ≤ 708. The wide code covers overflow and gradual underflow, rounding once. */
export const exp: Kernel = {
  functions: ["exp"],
  emit(code, [x]) {
    const { q, shifted } = reduce(code, x);
    const result = code.let(addInteger(add(one, q), shiftLeft(shifted, 52)));
    return { results: [result], outside: gt(abs(x), constant(708)) };
  },
  emitWide(code, [x]) {
    const clamped = code.let(pmax(pmin(x, constant(710)), constant(-746)));
    const { q, k } = reduce(code, clamped);
    // 2ᵏ = 2ʰ · 2ᵏ⁻ʰ, h = k/2: each factor is normal.
    const h = code.let(nearest(mul(k, half)));
    const first = powerOfTwo(add(h, roundingNumber));
    const second = powerOfTwo(add(sub(k, h), roundingNumber));
    return [code.let(mul(mul(add(one, q), first), second))];
  },
};

/** eˣ − 1 = 2ᵏ(eʳ − 1) + (2ᵏ − 1) for x ≤ 708, to 2 ulp. */
function expm1Of(code: Code, x: Local): Value {
  const { q, shifted } = reduce(code, x);
  const scale = code.let(powerOfTwo(shifted));
  return add(mul(scale, q), sub(scale, one));
}

const signOf = (x: Value) => and(x, signMask);

export const expm1: Kernel = {
  functions: ["expm1"],
  emit(code, [x]) {
    // Below −60 the result is −1, and 2ᵏ would leave the doubles.
    const clamped = code.let(pmax(x, constant(-60)));
    // The sign is that of x, also for −0.
    const result = code.let(or(expm1Of(code, clamped), signOf(x)));
    return { results: [result], outside: gt(x, constant(708)) };
  },
};

/** With E = e^|x| − 1: sinh |x| = (E + E/(E+1))/2, cosh x = ((E+1) + 1/(E+1))/2. Both to 3 ulp, |x| ≤ 708. */
export const hyperbolic: Kernel = {
  functions: ["sinh", "cosh"],
  emit(code, [x], [wantSinh, wantCosh]) {
    const magnitude = code.let(abs(x));
    const E = code.let(expm1Of(code, magnitude));
    const next = code.let(add(E, one));
    const inverse = code.let(div(one, next));
    const sinh = wantSinh ? code.let(or(mul(half, add(E, mul(E, inverse))), signOf(x))) : E;
    const cosh = wantCosh ? code.let(mul(half, add(next, inverse))) : next;
    return { results: [sinh, cosh], outside: gt(magnitude, constant(708)) };
  },
};

/** tanh |x| = E/(E+2) with E = e^2|x| − 1; 1 from 30 on. */
export const tanh: Kernel = {
  functions: ["tanh"],
  emit(code, [x]) {
    const twice = code.let(pmin(mul(constant(2), abs(x)), constant(60)));
    const E = code.let(expm1Of(code, twice));
    return { results: [code.let(or(div(E, add(E, constant(2))), signOf(x)))] };
  },
};
