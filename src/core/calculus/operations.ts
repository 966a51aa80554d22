import { digamma, erf, gamma, trigamma } from "./special";

/**
 * The operations a node of the DAG can be, with what each does to doubles. Everything else (tan, sec, acoth, mod, log to a
 * base …) is composed of these. Booleans are 1 and 0. A back end maps every name here to code; a name without code does not compile.
 */
export const unaryOperations = {
  negate: (x: number) => -x,
  abs: Math.abs,
  /** −1, 0, 1. */
  sign: Math.sign,
  floor: Math.floor,
  ceil: Math.ceil,
  /** Half away from zero, as mathjs does. */
  round: (x: number) => (x < 0 ? -Math.floor(0.5 - x) : Math.floor(x + 0.5)),
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  log2: Math.log2,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  asinh: Math.asinh,
  acosh: Math.acosh,
  atanh: Math.atanh,
  gamma,
  digamma,
  trigamma,
  erf,
} satisfies Record<string, (x: number) => number>;

export const binaryOperations = {
  add: (x: number, y: number) => x + y,
  subtract: (x: number, y: number) => x - y,
  multiply: (x: number, y: number) => x * y,
  divide: (x: number, y: number) => x / y,
  power: (x: number, y: number) => x ** y,
  /** atan2(y, x), the ordinate first. */
  atan2: Math.atan2,
  hypot: (x: number, y: number) => Math.hypot(x, y),
  min: (x: number, y: number) => Math.min(x, y),
  max: (x: number, y: number) => Math.max(x, y),
  less: (x: number, y: number) => (x < y ? 1 : 0),
  lessEqual: (x: number, y: number) => (x <= y ? 1 : 0),
  equal: (x: number, y: number) => (x === y ? 1 : 0),
} satisfies Record<string, (x: number, y: number) => number>;

export const ternaryOperations = {
  /** condition ≠ 0 ? x : y; NaN counts as true in no comparison, so it selects y only through a false comparison. */
  select: (condition: number, x: number, y: number) => (condition !== 0 ? x : y),
} satisfies Record<string, (x: number, y: number, z: number) => number>;

export type UnaryOperation = keyof typeof unaryOperations;
export type BinaryOperation = keyof typeof binaryOperations;
export type TernaryOperation = keyof typeof ternaryOperations;
/** `constant` has a value, `input` an index; the others have arguments. */
export type Operation = "constant" | "input" | UnaryOperation | BinaryOperation | TernaryOperation;

export const operations: Readonly<
  Record<Exclude<Operation, "constant" | "input">, (...x: number[]) => number>
> = Object.freeze({ ...unaryOperations, ...binaryOperations, ...ternaryOperations } as never);
