import {
  type BinaryOperation,
  binaryOperations,
  type TernaryOperation,
  type UnaryOperation,
  unaryOperations,
} from "../../calculus/operations";

/** d[i] = f(a[i], b[i], c[i]) for i < n. Unused operands are any array. */
export type Loop = (d: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array, n: number) => void;

const unary =
  (f: (x: number) => number): Loop =>
  (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = f(a[i]);
  };

const binary =
  (f: (x: number, y: number) => number): Loop =>
  (d, a, b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = f(a[i], b[i]);
  };

/**
 * Code of every operation. Those that nearly every formula uses have a loop of their own, since a loop that is handed its function
 * calls it through a pointer at each element.
 */
export const loops = {
  ...mapped(unaryOperations, unary),
  ...mapped(binaryOperations, binary),
  negate: (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = -a[i];
  },
  abs: (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = Math.abs(a[i]);
  },
  sqrt: (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = Math.sqrt(a[i]);
  },
  exp: (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = Math.exp(a[i]);
  },
  log: (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = Math.log(a[i]);
  },
  sin: (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = Math.sin(a[i]);
  },
  cos: (d, a, _b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = Math.cos(a[i]);
  },
  add: (d, a, b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = a[i] + b[i];
  },
  subtract: (d, a, b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = a[i] - b[i];
  },
  multiply: (d, a, b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = a[i] * b[i];
  },
  divide: (d, a, b, _c, n) => {
    for (let i = 0; i < n; i++) d[i] = a[i] / b[i];
  },
  select: (d, a, b, c, n) => {
    for (let i = 0; i < n; i++) d[i] = a[i] !== 0 ? b[i] : c[i];
  },
} satisfies Record<UnaryOperation | BinaryOperation | TernaryOperation, Loop>;

type Arithmetic = "add" | "subtract" | "multiply" | "divide";

/** The same with one operand that has a single element. */
export const leftUniform = {
  add: (d, a, b, _c, n) => {
    const x = a[0];
    for (let i = 0; i < n; i++) d[i] = x + b[i];
  },
  subtract: (d, a, b, _c, n) => {
    const x = a[0];
    for (let i = 0; i < n; i++) d[i] = x - b[i];
  },
  multiply: (d, a, b, _c, n) => {
    const x = a[0];
    for (let i = 0; i < n; i++) d[i] = x * b[i];
  },
  divide: (d, a, b, _c, n) => {
    const x = a[0];
    for (let i = 0; i < n; i++) d[i] = x / b[i];
  },
} satisfies Record<Arithmetic, Loop>;

export const rightUniform = {
  add: (d, a, b, c, n) => leftUniform.add(d, b, a, c, n),
  multiply: (d, a, b, c, n) => leftUniform.multiply(d, b, a, c, n),
  subtract: (d, a, b, _c, n) => {
    const y = b[0];
    for (let i = 0; i < n; i++) d[i] = a[i] - y;
  },
  divide: (d, a, b, _c, n) => {
    const y = b[0];
    for (let i = 0; i < n; i++) d[i] = a[i] / y;
  },
} satisfies Record<Arithmetic, Loop>;

/** Spreads a single element. */
export const fill: Loop = (d, a, _b, _c, n) => {
  d.fill(a[0], 0, n);
};

/** Multiplication of a vector with itself reads it once. */
export const square: Loop = (d, a, _b, _c, n) => {
  for (let i = 0; i < n; i++) d[i] = a[i] * a[i];
};

function mapped<K extends string, F>(functions: Record<K, F>, loop: (f: F) => Loop): Record<K, Loop> {
  const entries = Object.entries(functions) as [K, F][];
  return Object.fromEntries(entries.map(([name, f]) => [name, loop(f)])) as Record<K, Loop>;
}
