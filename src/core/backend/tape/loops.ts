import {
  type BinaryOperation,
  binaryOperations,
  type TernaryOperation,
  type UnaryOperation,
  unaryOperations,
} from "../../calculus/operations";
import { memory } from "./memory";

/**
 * memory[d] = f(memory[a], memory[b], memory[c]) for d up to `end`. The steps p, q, r are 1 for a vector and 0 for a single value that all
 * elements share.
 */
export type Loop = (
  d: number,
  end: number,
  a: number,
  p: number,
  b: number,
  q: number,
  c: number,
  r: number,
) => void;

type OperationName = UnaryOperation | BinaryOperation | TernaryOperation;

/**
 * Made by a function, so that `memory` is a variable that nothing assigns, whatever a bundler makes of modules: loops over an array
 * that the compiler takes for changeable take twice the time.
 */
function loopsOver(memory: Float64Array) {
  const unary =
    (f: (x: number) => number): Loop =>
    (d, end, a, p) => {
      for (; d < end; d++) {
        memory[d] = f(memory[a]);
        a += p;
      }
    };

  const binary =
    (f: (x: number, y: number) => number): Loop =>
    (d, end, a, p, b, q) => {
      for (; d < end; d++) {
        memory[d] = f(memory[a], memory[b]);
        a += p;
        b += q;
      }
    };

  /**
   * Code of every operation. Those that nearly every formula uses have a loop of their own, since a loop that is handed its function
   * calls it through a pointer at each element.
   */
  const operationLoops = {
    ...mapped(unaryOperations, unary),
    ...mapped(binaryOperations, binary),
    negate: (d, end, a, p) => {
      for (; d < end; d++) {
        memory[d] = -memory[a];
        a += p;
      }
    },
    sqrt: (d, end, a, p) => {
      for (; d < end; d++) {
        memory[d] = Math.sqrt(memory[a]);
        a += p;
      }
    },
    exp: (d, end, a, p) => {
      for (; d < end; d++) {
        memory[d] = Math.exp(memory[a]);
        a += p;
      }
    },
    log: (d, end, a, p) => {
      for (; d < end; d++) {
        memory[d] = Math.log(memory[a]);
        a += p;
      }
    },
    sin: (d, end, a, p) => {
      for (; d < end; d++) {
        memory[d] = Math.sin(memory[a]);
        a += p;
      }
    },
    cos: (d, end, a, p) => {
      for (; d < end; d++) {
        memory[d] = Math.cos(memory[a]);
        a += p;
      }
    },
    add: (d, end, a, p, b, q) => {
      for (; d < end; d++) {
        memory[d] = memory[a] + memory[b];
        a += p;
        b += q;
      }
    },
    subtract: (d, end, a, p, b, q) => {
      for (; d < end; d++) {
        memory[d] = memory[a] - memory[b];
        a += p;
        b += q;
      }
    },
    multiply: (d, end, a, p, b, q) => {
      for (; d < end; d++) {
        memory[d] = memory[a] * memory[b];
        a += p;
        b += q;
      }
    },
    divide: (d, end, a, p, b, q) => {
      for (; d < end; d++) {
        memory[d] = memory[a] / memory[b];
        a += p;
        b += q;
      }
    },
    select: (d, end, a, p, b, q, c, r) => {
      for (; d < end; d++) {
        memory[d] = memory[a] !== 0 ? memory[b] : memory[c];
        a += p;
        b += q;
        c += r;
      }
    },
  } satisfies Record<OperationName, Loop>;

  /** Two operations in one pass, rounded as two: half the loads and stores. */
  const fusedLoops = {
    /** ab + c */
    multiplyAdd: (d, end, a, p, b, q, c, r) => {
      for (; d < end; d++) {
        memory[d] = memory[a] * memory[b] + memory[c];
        a += p;
        b += q;
        c += r;
      }
    },
    /** ab − c */
    multiplySubtract: (d, end, a, p, b, q, c, r) => {
      for (; d < end; d++) {
        memory[d] = memory[a] * memory[b] - memory[c];
        a += p;
        b += q;
        c += r;
      }
    },
    /** c − ab */
    subtractProduct: (d, end, a, p, b, q, c, r) => {
      for (; d < end; d++) {
        memory[d] = memory[c] - memory[a] * memory[b];
        a += p;
        b += q;
        c += r;
      }
    },
    /** (ab)c */
    multiplyTwice: (d, end, a, p, b, q, c, r) => {
      for (; d < end; d++) {
        memory[d] = memory[a] * memory[b] * memory[c];
        a += p;
        b += q;
        c += r;
      }
    },
    /** −(ab) */
    negateProduct: (d, end, a, p, b, q) => {
      for (; d < end; d++) {
        memory[d] = -(memory[a] * memory[b]);
        a += p;
        b += q;
      }
    },
  } satisfies Record<string, Loop>;

  return { ...operationLoops, ...fusedLoops };
}

export const loops = loopsOver(memory);
export type LoopName = keyof typeof loops;

function mapped<K extends string, F>(functions: Record<K, F>, loop: (f: F) => Loop): Record<K, Loop> {
  const entries = Object.entries(functions) as [K, F][];
  return Object.fromEntries(entries.map(([name, f]) => [name, loop(f)])) as Record<K, Loop>;
}
