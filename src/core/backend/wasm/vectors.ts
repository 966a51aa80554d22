import type { Value } from "./code";
import { vector } from "./opcodes";

/** Arithmetic on pairs of doubles (f64x2) as values to compose. Masks are all ones or all zeros in each lane. */

const unary =
  (op: number) =>
  (a: Value): Value =>
  (code) => {
    a(code);
    code.vector(op);
  };

const binary =
  (op: number) =>
  (a: Value, b: Value): Value =>
  (code) => {
    a(code);
    b(code);
    code.vector(op);
  };

const shift =
  (op: number) =>
  (a: Value, count: number): Value =>
  (code) => {
    a(code);
    code.op(0x41);
    code.encoder.signed(count);
    code.vector(op);
  };

export const add = binary(vector.f64x2Add);
export const sub = binary(vector.f64x2Sub);
export const mul = binary(vector.f64x2Mul);
export const div = binary(vector.f64x2Div);
export const sqrt = unary(vector.f64x2Sqrt);
export const abs = unary(vector.f64x2Abs);
export const floor = unary(vector.f64x2Floor);
export const ceil = unary(vector.f64x2Ceil);
export const nearest = unary(vector.f64x2Nearest);
/** As Math.min and Math.max do: NaN wins, −0 < 0. */
export const min = binary(vector.f64x2Min);
export const max = binary(vector.f64x2Max);
/** b < a ? b : a, and a < b ? b : a: one instruction each; a NaN in `a` stays, one in `b` is passed over. */
export const pmin = binary(vector.f64x2Pmin);
export const pmax = binary(vector.f64x2Pmax);

export const eq = binary(vector.f64x2Eq);
export const ne = binary(vector.f64x2Ne);
export const lt = binary(vector.f64x2Lt);
export const gt = binary(vector.f64x2Gt);
export const le = binary(vector.f64x2Le);
export const ge = binary(vector.f64x2Ge);

export const not = unary(vector.v128Not);
export const and = binary(vector.v128And);
/** a & ~b */
export const andNot = binary(vector.v128AndNot);
export const or = binary(vector.v128Or);
export const xor = binary(vector.v128Xor);
export const anyTrue = unary(vector.v128AnyTrue);
/** mask ? a : b */
export const choose =
  (mask: Value, a: Value, b: Value): Value =>
  (code) => {
    a(code);
    b(code);
    mask(code);
    code.vector(vector.v128Bitselect);
  };

export const addInteger = binary(vector.i64x2Add);
export const shiftLeft = shift(vector.i64x2Shl);
export const shiftRight = shift(vector.i64x2ShrU);

/** Both lanes hold these 64 bits. */
export const bits =
  (x: bigint): Value =>
  (code) => {
    code.vector(vector.v128Const);
    code.encoder.bits64(x);
    code.encoder.bits64(x);
  };

const view = new DataView(new ArrayBuffer(8));

/** Both lanes hold x. */
export function constant(x: number): Value {
  view.setFloat64(0, x);
  return bits(view.getBigUint64(0));
}

export const signBit = 1n << 63n;
export const signMask = bits(signBit);
export const one = constant(1);
/** The constant stays in a register; the engine's own negation fetches it anew each time. */
export const neg = (a: Value): Value => xor(a, signMask);

/** The double in lane k, and a double in both lanes or in one. */
export const lane =
  (a: Value, k: 0 | 1): Value =>
  (code) => {
    a(code);
    code.vector(vector.f64x2ExtractLane);
    code.op(k);
  };
export const splat = unary(vector.f64x2Splat);
export const replaceSecond =
  (a: Value, double: Value): Value =>
  (code) => {
    a(code);
    double(code);
    code.vector(vector.f64x2ReplaceLane);
    code.op(1);
  };

/** Rounded to floats, in the low half. */
export const demote = unary(vector.f32x4DemoteF64x2Zero);
