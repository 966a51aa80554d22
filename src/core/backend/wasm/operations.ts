import {
  type BinaryOperation,
  binaryOperations,
  operations,
  type TernaryOperation,
  type UnaryOperation,
} from "../../calculus/operations";
import type { Value } from "./code";
import { type Kernel, kernels } from "./kernels";
import {
  abs,
  add,
  and,
  ceil,
  choose,
  constant,
  div,
  eq,
  floor,
  gt,
  le,
  lt,
  max,
  min,
  mul,
  ne,
  neg,
  one,
  or,
  signMask,
  sqrt,
  sub,
} from "./vectors";

type OperationName = UnaryOperation | BinaryOperation | TernaryOperation;

/** A few instructions; arguments may be read more than once. */
type Direct = (x: Value, y: Value, z: Value) => Value;

/** How an operation becomes code: instructions, a kernel's k-th function, or a call for each lane. */
export type Translation = { direct: Direct } | { kernel: Kernel; member: number } | { scalar: string };

const direct = (emit: Direct): Translation => ({ direct: emit });
const scalar = (name: OperationName): Translation => ({ scalar: name });
function kernel(name: OperationName): Translation {
  const found = kernels.find(({ functions }) => functions.includes(name));
  return found ? { kernel: found, member: found.functions.indexOf(name) } : scalar(name);
}

const zero = constant(0);
const half = constant(0.5);
const truth = (mask: Value) => and(mask, one);

export const translations = {
  negate: direct(neg),
  abs: direct(abs),
  // ±1 with the sign of x; x itself where it is ±0 or NaN.
  sign: direct((x) => choose(gt(abs(x), zero), or(and(x, signMask), one), x)),
  floor: direct(floor),
  ceil: direct(ceil),
  round: direct((x) => choose(lt(x, zero), neg(floor(sub(half, x))), floor(add(x, half)))),
  sqrt: direct(sqrt),
  cbrt: scalar("cbrt"),
  exp: kernel("exp"),
  expm1: kernel("expm1"),
  log: kernel("log"),
  log1p: scalar("log1p"),
  log2: scalar("log2"),
  log10: scalar("log10"),
  sin: kernel("sin"),
  cos: kernel("cos"),
  tan: kernel("tan"),
  asin: kernel("asin"),
  acos: kernel("acos"),
  atan: kernel("atan"),
  sinh: kernel("sinh"),
  cosh: kernel("cosh"),
  tanh: kernel("tanh"),
  asinh: scalar("asinh"),
  acosh: scalar("acosh"),
  atanh: scalar("atanh"),
  gamma: scalar("gamma"),
  digamma: scalar("digamma"),
  trigamma: scalar("trigamma"),
  erf: scalar("erf"),
  add: direct(add),
  subtract: direct(sub),
  multiply: direct(mul),
  divide: direct(div),
  power: scalar("power"),
  atan2: kernel("atan2"),
  hypot: kernel("hypot"),
  min: direct(min),
  max: direct(max),
  less: direct((x, y) => truth(lt(x, y))),
  lessEqual: direct((x, y) => truth(le(x, y))),
  equal: direct((x, y) => truth(eq(x, y))),
  select: direct((condition, x, y) => choose(ne(condition, zero), x, y)),
} satisfies Record<OperationName, Translation>;

/** Scalar functions that modules import. The engine compiles calls of Math.pow itself to direct ones. */
export const scalarFunctions: Readonly<Record<string, (...x: number[]) => number>> = {
  ...operations,
  power: Math.pow,
};

/** The scalar functions that the code of an operation may call. */
export function scalarsOf(operation: OperationName): readonly string[] {
  const translation: Translation = translations[operation];
  if ("scalar" in translation) return [translation.scalar];
  return "kernel" in translation ? translation.kernel.functions : [];
}

export const isBinary = (name: string): boolean => name in binaryOperations;
