import type { Dag, Node } from "../../calculus/dag";
import type { Axis, Program } from "../evaluator";
import { type Extent, extentOf } from "../extents";
import type { Schedule } from "../schedule";
import type { Precision } from "../types";
import {
  axisFunction,
  type Imports,
  importNumbers,
  pairBytesOf,
  pairsPerTurn,
  pointFunction,
} from "./functions";
import { type AxisLayout, axisLayout, type Layout, numbered, pairBytes, parameterNodes } from "./layout";
import { type Arena, lendScratch } from "./memory";
import { encodeModule, type FunctionDefinition, type FunctionImport } from "./module";
import { isBinary, scalarFunctions, scalarsOf, type translations } from "./operations";

type AxisCall = (values: number, watched: number, pairs: number) => void;
type PointCall = (out: number, stride: number, row: number, columns: number, pairs: number) => number;

/** Between planes, so that the same point of two planes is not in the same set of the cache. */
const planePadding = 256;
/** Longest row of one call. A long call would run to its end in the code that the engine compiled in haste. */
const pairsPerCall = 1024;
/** After a row that needed wide code so many are computed by it before the fast code is tried again. */
const wideRows = 8;

const doubleBytes = 8;

/** Where the values of the last axes are. */
interface Placement {
  rows: number;
  columns: number;
  precision: Precision;
  rowValues: number;
  rowWatched: number;
  columnValues: number;
  columnWatched: number;
  planes: number;
  planeStride: number;
}

/** A scheduled DAG as WebAssembly functions for parameters, axes and points. */
export class WasmProgram implements Program {
  #arena: Arena;
  #schedule: Schedule;
  #layout: Layout;
  #scalars: string[];
  #imports: Imports;
  #parametersCall: AxisCall;
  #rowsCall: AxisCall;
  #columnsCall: AxisCall;
  #pointCalls = new Map<string, PointCall>();
  #placement: Placement | undefined;

  constructor(schedule: Schedule, arena: Arena) {
    this.#arena = arena;
    this.#schedule = schedule;
    const { dag, rateOf, rowNodes, columnNodes, rowValues, columnValues } = schedule;
    const variables = Array.from({ length: dag.variableCount }, (_, k) => dag.variable(k));
    const parameterSlots = numbered(parameterNodes(schedule));
    const inputs = (rate: string) => variables.filter((node) => rateOf(node) === rate);
    const watched = new Set(schedule.watched);
    const watchedOf = (nodes: readonly Node[]) => nodes.filter((node) => watched.has(node));
    this.#layout = {
      parameters: arena.allocate(parameterSlots.size * pairBytes),
      parameterSlots,
      rows: axisLayout(inputs("row"), rowValues, watchedOf(rowNodes)),
      columns: axisLayout(inputs("column"), columnValues, watchedOf(columnNodes)),
    };
    this.#scalars = scalarsUsed(schedule);
    this.#imports = importNumbers(this.#scalars);
    const parametersLayout = { slots: parameterSlots, watched: new Map<Node, number>() };
    const point = this.#pointFunction("float32", false);
    const axis = (name: string, nodes: readonly Node[], layout: AxisLayout) =>
      axisFunction(name, schedule, nodes, layout, this.#layout, this.#imports);
    const exports = this.#instantiate([
      axis("parameters", schedule.parameterNodes, parametersLayout),
      axis("rows", rowNodes, this.#layout.rows),
      axis("columns", columnNodes, this.#layout.columns),
      point,
    ]);
    this.#parametersCall = exports.parameters as AxisCall;
    this.#rowsCall = exports.rows as AxisCall;
    this.#columnsCall = exports.columns as AxisCall;
    this.#pointCalls.set(point.name, exports[point.name] as PointCall);
  }

  setParameters(values: ArrayLike<number>): void {
    const { dag } = this.#schedule;
    const { parameters, parameterSlots } = this.#layout;
    const { doubles } = this.#arena;
    for (let k = 0; k < dag.parameterCount; k++) {
      const place = parameters / doubleBytes + 2 * (parameterSlots.get(dag.parameter(k)) as number);
      doubles.fill(values[k], place, place + 2);
    }
    this.#parametersCall(parameters, 0, 1);
  }

  setAxes(rows: Axis, columns: Axis, precision: Precision): void {
    const placement = this.#place(rows.length, columns.length, precision);
    this.#placement = placement;
    this.#fill(placement.rowValues, this.#layout.rows, rows);
    this.#fill(placement.columnValues, this.#layout.columns, columns);
    this.#rowsCall(placement.rowValues, placement.rowWatched, pairsOf(rows.length));
    this.#columnsCall(placement.columnValues, placement.columnWatched, pairsOf(columns.length));
  }

  extent(node: Node): Extent {
    const { doubles } = this.#arena;
    const { rows, columns, parameters, parameterSlots } = this.#layout;
    const placed = this.#placement as Placement;
    const along = (address: number, slots: ReadonlyMap<Node, number>, n: number): Extent => {
      const first = address / doubleBytes + 2 * (slots.get(node) as number);
      const step = 2 * slots.size;
      return extentOf(n, (k) => doubles[first + (k >> 1) * step + (k & 1)]);
    };
    if (rows.slots.has(node)) return along(placed.rowValues, rows.slots, placed.rows);
    if (rows.watched.has(node)) return along(placed.rowWatched, rows.watched, placed.rows);
    if (columns.slots.has(node)) return along(placed.columnValues, columns.slots, placed.columns);
    if (columns.watched.has(node)) return along(placed.columnWatched, columns.watched, placed.columns);
    if (parameterSlots.has(node)) return along(parameters, parameterSlots, 1);
    const { value } = this.#schedule.dag;
    return extentOf(1, () => value[node]);
  }

  run(): (Float32Array | Float64Array)[] {
    const placed = this.#placement as Placement;
    const { rows, columns, precision, planes, planeStride } = placed;
    const fast = this.#pointCall(precision, false);
    const recordBytes = this.#layout.rows.slots.size * pairBytes;
    const bytes = pairBytesOf[precision] / 2;
    let wideUntil = 0;
    for (let i = 0; i < rows; i++) {
      const row = placed.rowValues + (i >> 1) * recordBytes + (i & 1) * doubleBytes;
      const out = planes + i * columns * bytes;
      if (i >= wideUntil && this.#runRow(fast, out, row) === 0) continue;
      if (i >= wideUntil) wideUntil = i + wideRows;
      this.#runRow(this.#pointCall(precision, true), out, row);
    }
    const { buffer } = this.#arena.memory;
    const n = rows * columns;
    return this.#schedule.outputs.map((_, k) =>
      precision === "float32"
        ? new Float32Array(buffer, planes + k * planeStride, n)
        : new Float64Array(buffer, planes + k * planeStride, n),
    );
  }

  dispose(): void {
    this.#arena.free(this.#layout.parameters);
  }

  #runRow(call: PointCall, out: number, row: number): number {
    const { columns, columnValues, planeStride, precision } = this.#placement as Placement;
    const recordBytes = this.#layout.columns.slots.size * pairBytes;
    let flag = 0;
    for (let p = 0; p < pairsOf(columns); p += pairsPerCall) {
      const pairs = Math.min(pairsPerCall, pairsOf(columns) - p);
      const at = out + p * pairBytesOf[precision];
      flag |= call(at, planeStride, row, columnValues + p * recordBytes, pairs);
    }
    return flag;
  }

  #pointFunction(precision: Precision, wide: boolean): FunctionDefinition {
    const name = `${precision} ${wide}`;
    return pointFunction(name, this.#schedule, this.#layout, precision, wide, this.#imports);
  }

  #pointCall(precision: Precision, wide: boolean): PointCall {
    const name = `${precision} ${wide}`;
    let call = this.#pointCalls.get(name);
    if (call === undefined) {
      call = this.#instantiate([this.#pointFunction(precision, wide)])[name] as PointCall;
      this.#pointCalls.set(name, call);
    }
    return call;
  }

  #instantiate(functions: readonly FunctionDefinition[]): WebAssembly.Exports {
    const imports = this.#scalars.map((name): FunctionImport => {
      return { name, parameters: isBinary(name) ? ["f64", "f64"] : ["f64"], results: ["f64"] };
    });
    const module = new WebAssembly.Module(encodeModule(imports, functions));
    const scalars = Object.fromEntries(this.#scalars.map((name) => [name, scalarFunctions[name]]));
    return new WebAssembly.Instance(module, { m: { memory: this.#arena.memory }, f: scalars }).exports;
  }

  #place(rows: number, columns: number, precision: Precision): Placement {
    const { rows: rowLayout, columns: columnLayout } = this.#layout;
    let end = 0;
    const block = (bytes: number): number => {
      const start = end;
      end += Math.ceil(bytes / pairBytes) * pairBytes + planePadding;
      return start;
    };
    const axis = (n: number, slots: ReadonlyMap<Node, number>) => block(pairsOf(n) * slots.size * pairBytes);
    const rowValues = axis(rows, rowLayout.slots);
    const rowWatched = axis(rows, rowLayout.watched);
    const columnValues = axis(columns, columnLayout.slots);
    const columnWatched = axis(columns, columnLayout.watched);
    const planes = end;
    for (const _ of this.#schedule.outputs) block((rows * columns * pairBytesOf[precision]) / 2);
    const planeStride = (end - planes) / Math.max(1, this.#schedule.outputs.length);
    const base = lendScratch(this.#arena, end);
    return {
      rows,
      columns,
      precision,
      rowValues: base + rowValues,
      rowWatched: base + rowWatched,
      columnValues: base + columnValues,
      columnWatched: base + columnWatched,
      planes: base + planes,
      planeStride,
    };
  }

  /** Writes the inputs into their records, and the last one again where they end before the records do. */
  #fill(address: number, { slots }: AxisLayout, { length, inputs }: Axis): void {
    const { doubles } = this.#arena;
    const step = 2 * slots.size;
    for (const [node, values] of inputs) {
      const slot = slots.get(node);
      if (slot === undefined) continue;
      const first = address / doubleBytes + 2 * slot;
      for (let k = 0; k < 2 * pairsOf(length); k++)
        doubles[first + (k >> 1) * step + (k & 1)] = values[Math.min(k, length - 1)];
    }
  }
}

/** Pairs that hold n values, and the few more that fill the last turn of a loop. */
function pairsOf(n: number): number {
  return Math.ceil(n / 2 / pairsPerTurn) * pairsPerTurn;
}

function scalarsUsed(schedule: Schedule): string[] {
  const { dag, parameterNodes, rowNodes, columnNodes, pointNodes } = schedule;
  const names = new Set<string>();
  for (const node of [...parameterNodes, ...rowNodes, ...columnNodes, ...pointNodes])
    for (const name of scalarsOf(nameOf(dag, node))) names.add(name);
  return [...names];
}

function nameOf(dag: Dag, node: Node): keyof typeof translations {
  return dag.operation[node] as keyof typeof translations;
}
