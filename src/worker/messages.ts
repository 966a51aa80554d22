/**
 * What page and worker say to each other. `Requests` is the one place that maps a message to its input and its output; the
 * caller, the worker and the shape checks are typed from it.
 */
import { quantityIds, surfaceKindIds } from "../core/ids";
import { isWholeGridIndex, wholeGridIndex } from "../core/mesh/wholeGrid";
import type {
  FormulaText,
  Interval,
  Parameter,
  Plane,
  Problem,
  QuantityId,
  SampledSurface,
  Statistics,
  SurfaceSpec,
} from "../core/types";
import { nothing, type RequestShapes } from "./protocol";
import {
  isArrayOf,
  isEither,
  isInstance,
  isInteger,
  isNull,
  isNumber,
  isObject,
  isOneOf,
  isOptional,
  isPairOf,
  isPartialRecord,
  isRecordOf,
  isString,
  type Shape,
} from "./shapes";

/** Some rows of one stage of a surface: what one worker computes at a time. */
export interface SamplePart {
  spec: SurfaceSpec;
  quantities: QuantityId[];
  /** The whole grid, of which `rows` are wanted. */
  size: [nu: number, nv: number];
  /** First and last row along u, inclusive. */
  rows: [first: number, last: number];
}

/** A band on its way: the triangles of a whole grid follow from its size, and stay behind. */
export interface SampledBand extends Omit<SampledSurface, "index"> {
  index: Uint32Array | null;
}

export function packBand(band: SampledSurface): SampledBand {
  return { ...band, index: isWholeGridIndex(band.index) ? null : band.index };
}

/** The same object, complete again. */
export function unpackBand(band: SampledBand): SampledSurface {
  return Object.assign(band, { index: band.index ?? wholeGridIndex(...band.size) });
}

/** The rows of a part, in bands from first to last that share their border rows. */
export interface SampledPart {
  type: "bands";
  bands: SampledBand[];
  /** Over the part's vertices, each counted once. */
  statistics: Partial<Record<QuantityId, Statistics>>;
  /** Of x, y and z over the part's vertices with a position. */
  axes: Statistics[];
  domain: Record<string, Interval>;
  /** Each formula as it was understood, by its field. */
  formulas: Record<string, FormulaText>;
  parameters: string[];
  /** Milliseconds spent on the bands, compiling not counted. */
  elapsed: number;
}

export type PartResult =
  | SampledPart
  | { type: "problems"; problems: Problem[] }
  /** The part was overtaken; what had been computed of it is back in the worker's store. */
  | { type: "cancelled" };

/** Each message with its input and its output. */
export interface Requests {
  /** Sent once, at first; answered when the engine is loaded and warm. */
  start: [null, null];
  sample: [SamplePart, PartResult];
  /** Buffers that are no longer shown. The answer is what the worker now keeps. */
  recycle: [ArrayBuffer[], { buffers: number; bytes: number }];
}

export type Output<N extends keyof Requests> = Requests[N][1];

/**
 * The distinct buffers behind the arrays of some surfaces, without a whole grid's triangles, which other surfaces share. Empty ones, and
 * those already handed over, are left out.
 */
export function buffersOf(bands: readonly SampledBand[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { positions, normals, index, coordinates, planes } of bands) {
    const arrays: (Float32Array | Uint32Array)[] = [positions, normals, coordinates];
    if (index && !isWholeGridIndex(index)) arrays.push(index);
    const columns = Object.values(planes).flatMap(({ values, defined }) => [values, defined]);
    for (const { buffer } of [...arrays, ...columns]) {
      if (buffer instanceof ArrayBuffer && buffer.byteLength > 0) buffers.add(buffer);
    }
  }
  return [...buffers];
}

/** A grid beyond this many points along one side is a mistake, not a wish. */
const isSide = isInteger(2, 1 << 14);

export const isSpec = isObject<SurfaceSpec>({
  kind: isOneOf(surfaceKindIds),
  expressions: isRecordOf(isString),
  definitions: isString,
  variables: isArrayOf(isString),
  domain: isRecordOf(isPairOf(isString)),
  parameters: isRecordOf(
    isObject<Parameter>({ value: isNumber, min: isNumber, max: isNumber, step: isNumber }),
  ),
});

const hasShapeOfPart = isObject<SamplePart>({
  spec: isSpec,
  quantities: isArrayOf(isOneOf(quantityIds)),
  size: isPairOf(isSide),
  rows: isPairOf(isInteger(0)),
});

const isPart: Shape<SamplePart> = (value): value is SamplePart =>
  hasShapeOfPart(value) && value.rows[0] < value.rows[1] && value.rows[1] < value.size[0];

const isStatistics = isObject<Statistics>({
  count: isNumber,
  minimum: isNumber,
  maximum: isNumber,
  quantiles: isInstance(Float64Array),
});

const isBand = isObject<SampledBand>({
  size: isPairOf(isSide),
  positions: isInstance(Float32Array),
  normals: isInstance(Float32Array),
  index: isEither(isInstance(Uint32Array), isNull),
  coordinates: isInstance(Float32Array),
  planes: isPartialRecord(
    quantityIds,
    isObject<Plane>({
      values: isInstance(Float32Array),
      defined: isInstance(Uint8Array),
      statistics: isStatistics,
    }),
  ),
  holes: isNumber,
});

const isSampledPart = isObject<SampledPart>({
  type: isOneOf(["bands"]),
  bands: isArrayOf(isBand),
  statistics: isPartialRecord(quantityIds, isStatistics),
  axes: isArrayOf(isStatistics),
  domain: isRecordOf(isPairOf(isNumber)),
  formulas: isRecordOf(isObject<FormulaText>({ explicit: isString, tex: isString })),
  parameters: isArrayOf(isString),
  elapsed: isNumber,
});

export const isProblem = isObject<Problem>({
  field: isString,
  message: isString,
  start: isNumber,
  end: isNumber,
  suggestion: isOptional(isString),
  parameter: isOptional(isString),
});

const isPartResult: Shape<PartResult> = isEither(
  isSampledPart,
  isEither(
    isObject<{ type: "problems"; problems: Problem[] }>({
      type: isOneOf(["problems"]),
      problems: isArrayOf(isProblem),
    }),
    isObject<{ type: "cancelled" }>({ type: isOneOf(["cancelled"]) }),
  ),
);

export const requestShapes: RequestShapes<Requests> = {
  start: { input: isNull, output: isNull, transferInput: nothing, transferOutput: nothing },
  sample: {
    input: isPart,
    output: isPartResult,
    transferInput: nothing,
    transferOutput: (result) => (result.type === "bands" ? buffersOf(result.bands) : []),
  },
  recycle: {
    input: isArrayOf(isInstance(ArrayBuffer)),
    output: isObject<Output<"recycle">>({ buffers: isNumber, bytes: isNumber }),
    transferInput: (buffers) => buffers,
    transferOutput: nothing,
  },
};
