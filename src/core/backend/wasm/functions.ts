import type { Node } from "../../calculus/dag";
import type { Schedule } from "../schedule";
import type { Precision } from "../types";
import {
  Code,
  integerAdd,
  integerConstant,
  integerMultiply,
  integerSubtract,
  type Local,
  load,
  loadSplat,
  memoryArgument,
  store,
  type Value,
} from "./code";
import { type AxisLayout, type Layout, pairBytes } from "./layout";
import { lower } from "./lowering";
import type { FunctionDefinition } from "./module";
import { vector } from "./opcodes";
import { anyTrue, constant, demote } from "./vectors";

export type Imports = ReadonlyMap<string, number>;

/** Bytes of a pair of results in memory. */
export const pairBytesOf = { float32: 8, float64: 16 } satisfies Record<Precision, number>;

const zero = integerConstant(0);

/**
 * name(values, watched, pairs): computes nodes along an axis. Record p of `values` holds the inputs and receives what the points read;
 * `watched` receives the rest that is wanted.
 */
export function axisFunction(
  name: string,
  { dag }: Schedule,
  nodes: readonly Node[],
  { slots, watched }: AxisLayout,
  layout: Layout,
  imports: Imports,
): FunctionDefinition {
  const code = new Code(["i32", "i32", "i32"], imports);
  const [values, guarded, pairs] = [0, 1, 2].map((k) => code.parameter(k));
  const results = new Set(nodes.filter((node) => slots.has(node) || watched.has(node)));
  code.loopWhile(pairs, () => {
    lower({
      code,
      dag,
      nodes,
      results,
      outside: "mend",
      place(node) {
        if (dag.isConstant(node)) return constant(dag.value[node]);
        const slot = slots.get(node);
        return slot === undefined ? parameterValue(layout, node) : load(values, slot * pairBytes);
      },
      take(node, value) {
        const slot = slots.get(node);
        if (slot !== undefined) store(code, values, slot * pairBytes, value);
        else store(code, guarded, (watched.get(node) as number) * pairBytes, value);
      },
    });
    advance(code, values, slots.size * pairBytes);
    advance(code, guarded, watched.size * pairBytes);
    advance(code, pairs, -1);
  });
  return code.finish(name);
}

/** Pairs are computed in twos where that costs little code: the loop's own work is a part of a short body. */
export const pairsPerTurn = 2;
const longestTwofold = 100;

/**
 * name(out, stride, row, columns, pairs) → flag: the points of one row. Output k goes to out + k·stride, two results at a time; up to
 * three values follow a row's last one, which the next row writes over. `row` is the address of the row's first value, `columns` of the
 * columns' first record; `pairs` is a multiple of `pairsPerTurn`. The flag is not zero where a kernel met an argument outside its range;
 * `wide` code never does.
 */
export function pointFunction(
  name: string,
  schedule: Schedule,
  layout: Layout,
  precision: Precision,
  wide: boolean,
  imports: Imports,
): FunctionDefinition {
  const { dag, outputs, pointNodes, rowValues, parameterValues, rateOf } = schedule;
  const code = new Code(["i32", "i32", "i32", "i32", "i32"], imports);
  const [out, stride, row, columns, pairs] = [0, 1, 2, 3, 4].map((k) => code.parameter(k));
  const flag = wide ? undefined : code.integer("v128");
  const at = code.integer();
  const targets = outputs.map((_, k) => {
    const target = code.integer();
    code.set(target, integerAdd(out, integerMultiply(stride, integerConstant(k))));
    return target;
  });
  const targetsOf = new Map<Node, Local[]>();
  outputs.forEach((node, k) => {
    targetsOf.set(node, [...(targetsOf.get(node) ?? []), targets[k]]);
  });
  // Read here, not in the loop: the engine keeps the order of loads and stores, but places other values where they are used.
  const held = new Map<Node, Local>();
  for (const node of rowValues)
    held.set(node, code.let(loadSplat(row, (layout.rows.slots.get(node) as number) * pairBytes)));
  for (const node of parameterValues) held.set(node, code.let(parameterValue(layout, node)));
  const columnBytes = layout.columns.slots.size * pairBytes;
  const body = (turn: number): void => {
    const place = (node: Node): Value => {
      if (rateOf(node) === "constant") return constant(dag.value[node]);
      const slot = layout.columns.slots.get(node) as number;
      return held.get(node) ?? load(columns, slot * pairBytes + turn * columnBytes);
    };
    const take = (node: Node, value: Value): void => {
      for (const target of targetsOf.get(node) as Local[])
        storeResult(code, precision, integerAdd(target, at), turn * pairBytesOf[precision], value);
    };
    lower({
      code,
      dag,
      nodes: pointNodes,
      results: new Set(targetsOf.keys()),
      outside: flag ? { flag } : "mend",
      place,
      take,
    });
    for (const node of targetsOf.keys()) if (rateOf(node) !== "point") take(node, place(node));
  };
  const turns = pointNodes.length <= longestTwofold ? pairsPerTurn : 1;
  code.loopWhile(pairs, () => {
    for (let turn = 0; turn < turns; turn++) body(turn);
    advance(code, columns, turns * columnBytes);
    advance(code, at, turns * pairBytesOf[precision]);
    advance(code, pairs, -turns);
  });
  if (flag) anyTrue(flag)(code);
  else zero(code);
  return code.finish(name, ["i32"]);
}

function parameterValue({ parameters, parameterSlots }: Layout, node: Node): Value {
  return load(zero, parameters + (parameterSlots.get(node) as number) * pairBytes);
}

function storeResult(code: Code, precision: Precision, address: Value, offset: number, value: Value): void {
  address(code);
  if (precision === "float64") {
    value(code);
    code.vector(vector.v128Store);
    memoryArgument(code, 3, offset);
  } else {
    demote(value)(code);
    code.vector(vector.v128Store64Lane);
    memoryArgument(code, 2, offset);
    code.op(0);
  }
}

function advance(code: Code, pointer: Local, bytes: number): void {
  if (bytes < 0) code.set(pointer, integerSubtract(pointer, integerConstant(-bytes)));
  else if (bytes > 0) code.set(pointer, integerAdd(pointer, integerConstant(bytes)));
}

/** Numbers of imported functions by name. */
export function importNumbers(names: readonly string[]): Imports {
  return new Map(names.map((name, k) => [name, k]));
}
