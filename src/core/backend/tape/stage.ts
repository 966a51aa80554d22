import type { Dag, Node } from "../../calculus/dag";
import { fuse, type Instruction } from "./fuse";
import { type Loop, loops } from "./loops";
import { memory } from "./memory";

/** Bytes of vectors that a block may fill: well within the second-level cache. Measured: smaller blocks are slower. */
const blockBytes = 96 * 1024;
/** Shorter blocks cost more in calls than they save in cache misses. */
const shortestBlock = 128;
const longestBlock = 1024;

interface Step {
  loop: Loop;
  d: number;
  a: number;
  p: number;
  b: number;
  q: number;
  c: number;
  r: number;
}

/** A straight line of passes over blocks of elements, with the places of all values in the tapes' memory. */
export class Stage {
  /** Elements of a block. */
  readonly block: number;
  #places = new Map<Node, number>();
  #uniforms: ReadonlySet<Node>;
  #steps: Step[];

  /**
   * @param nodes operations to compute, arguments first
   * @param results those wanted after a block is done
   * @param uniforms values that all elements of a block share
   * @param vectors values with an element for each, written before a block is run
   */
  constructor(
    dag: Dag,
    nodes: readonly Node[],
    results: readonly Node[],
    uniforms: readonly Node[],
    vectors: readonly Node[],
  ) {
    const instructions = fuse(dag, nodes, new Set(results));
    const { register, count } = allocate(instructions, results, vectors);
    this.#uniforms = new Set(uniforms);
    const room = Math.floor((memory.length - this.#uniforms.size) / Math.max(1, count));
    const fitting = Math.floor(blockBytes / 8 / Math.max(1, count));
    this.block = Math.min(room, Math.max(shortestBlock, Math.min(longestBlock, fitting)));
    let address = 0;
    for (const node of this.#uniforms) this.#places.set(node, address++);
    for (const [node, k] of register) this.#places.set(node, address + k * this.block);
    this.#steps = instructions.map(({ node, loop, args }) => {
      const [x, y = x, z = x] = args;
      const [a, b, c] = [x, y, z].map((argument) => this.place(argument));
      const [p, q, r] = [x, y, z].map((argument) => this.step(argument));
      return { loop: loops[loop], d: this.place(node), a, p, b, q, c, r };
    });
  }

  /** Where in memory a uniform, vector or result is. */
  place(node: Node): number {
    return this.#places.get(node) as number;
  }

  /** 0 for a uniform, 1 for a vector. */
  step(node: Node): 0 | 1 {
    return this.#uniforms.has(node) ? 0 : 1;
  }

  /** Computes n elements. */
  run(n: number): void {
    for (const { loop, d, a, p, b, q, c, r } of this.#steps) loop(d, d + n, a, p, b, q, c, r);
  }
}

/** Registers of vectors. One is free again after the last use of its value, unless it holds an input or a result. */
function allocate(
  instructions: readonly Instruction[],
  results: readonly Node[],
  vectors: readonly Node[],
): { register: Map<Node, number>; count: number } {
  const register = new Map<Node, number>();
  for (const node of vectors) register.set(node, register.size);
  let count = register.size;

  const lastUse = new Map<Node, number>();
  instructions.forEach(({ node, args }, place) => {
    lastUse.set(node, place);
    for (const argument of args) if (lastUse.has(argument)) lastUse.set(argument, place);
  });
  for (const node of results) lastUse.set(node, instructions.length);
  const free: number[] = [];
  instructions.forEach(({ node, args }, place) => {
    // A result may take the place of an argument that dies here: every loop reads an element before it writes it.
    for (const argument of new Set(args))
      if (lastUse.get(argument) === place) free.push(register.get(argument) as number);
    register.set(node, free.pop() ?? count++);
    if (lastUse.get(node) === place) free.push(register.get(node) as number);
  });
  return { register, count };
}
