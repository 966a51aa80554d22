/**
 * What page and worker say to each other. `Requests` is the one place that maps a message to its input and its output; the
 * caller, the worker and the shape checks are typed from it.
 */
import { quantityIds, surfaceKindIds } from "../core/ids";
import type { Extremes } from "../core/mesh/statistics";
import { isWholeGridIndex, wholeGridIndex } from "../core/mesh/wholeGrid";
import type {
  CutPoints,
  FormulaText,
  Inferred,
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
  /** The bands of these rows whose geometry the page has: only their planes are wanted. */
  known?: KnownBand[];
}

/** What planes of a band need to know of it. */
export interface KnownBand {
  rows: [first: number, last: number];
  holes: number;
  cuts?: CutPoints;
}

export type Planes = SampledSurface["planes"];

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
  /** Of x, y and z over the part's vertices with a position. */
  axes: Extremes[];
  domain: Record<string, Interval>;
  /** Each formula as it was understood, by its field. */
  formulas: Record<string, FormulaText>;
  parameters: string[];
  /** Milliseconds spent on the bands, compiling not counted. */
  elapsed: number;
}

/** The planes of a part's known bands. */
export interface PlanesPart {
  type: "planes";
  bands: { planes: Planes }[];
}

export type PartResult =
  | SampledPart
  | PlanesPart
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

/** A band, or what was computed of one. */
export type BandArrays = Pick<SampledBand, "planes"> &
  Partial<Pick<SampledBand, "positions" | "normals" | "index" | "coordinates">>;

/**
 * The distinct buffers behind the arrays of some surfaces, without a whole grid's triangles, which other surfaces share. Empty ones, and
 * those already handed over, are left out.
 */
export function buffersOf(bands: readonly BandArrays[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { positions, normals, index, coordinates, planes } of bands) {
    const own = index && !isWholeGridIndex(index) ? index : undefined;
    const columns = Object.values(planes).flatMap(({ values, defined }) => [values, defined]);
    for (const array of [positions, normals, coordinates, own, ...columns]) {
      const buffer = array?.buffer;
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

const isCutPoints = isObject<CutPoints>({
  u: isInstance(Float64Array),
  v: isInstance(Float64Array),
  insideU: isInstance(Float64Array),
  insideV: isInstance(Float64Array),
  border: isInstance(Uint8Array),
});

const isRows = isPairOf(isInteger(0));

const hasShapeOfPart = isObject<SamplePart>({
  spec: isSpec,
  quantities: isArrayOf(isOneOf(quantityIds)),
  size: isPairOf(isSide),
  rows: isRows,
  known: isOptional(
    isArrayOf(isObject<KnownBand>({ rows: isRows, holes: isInteger(0), cuts: isOptional(isCutPoints) })),
  ),
});

const isPart: Shape<SamplePart> = (value): value is SamplePart =>
  hasShapeOfPart(value) &&
  [value, ...(value.known ?? [])].every(({ rows: [first, last] }) => first < last && last < value.size[0]);

const isStatistics = isObject<Statistics>({
  count: isNumber,
  minimum: isNumber,
  maximum: isNumber,
  quantiles: isInstance(Float64Array),
  roundOff: isOptional(isNumber),
});

const isPlanes = isPartialRecord(
  quantityIds,
  isObject<Plane>({
    values: isInstance(Float32Array),
    defined: isInstance(Uint8Array),
    statistics: isStatistics,
  }),
);

const areExtremes = isObject<Extremes>({ count: isNumber, minimum: isNumber, maximum: isNumber });

const isBand = isObject<SampledBand>({
  size: isPairOf(isSide),
  positions: isInstance(Float32Array),
  normals: isInstance(Float32Array),
  index: isEither(isInstance(Uint32Array), isNull),
  coordinates: isInstance(Float32Array),
  planes: isPlanes,
  holes: isNumber,
  cuts: isOptional(isCutPoints),
});

const isFormulaText = isObject<FormulaText>({
  explicit: isString,
  tex: isString,
  inferred: isOptional(isObject<Inferred>({ spans: isArrayOf(isPairOf(isNumber)), tex: isString })),
});

const isSampledPart = isObject<SampledPart>({
  type: isOneOf(["bands"]),
  bands: isArrayOf(isBand),
  axes: isArrayOf(areExtremes),
  domain: isRecordOf(isPairOf(isNumber)),
  formulas: isRecordOf(isFormulaText),
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

const isPlanesPart = isObject<PlanesPart>({
  type: isOneOf(["planes"]),
  bands: isArrayOf(isObject<{ planes: Planes }>({ planes: isPlanes })),
});

const isPartResult: Shape<PartResult> = isEither(
  isEither(isSampledPart, isPlanesPart),
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
    transferOutput: (result) => ("bands" in result ? buffersOf(result.bands) : []),
  },
  recycle: {
    input: isArrayOf(isInstance(ArrayBuffer)),
    output: isObject<Output<"recycle">>({ buffers: isNumber, bytes: isNumber }),
    transferInput: (buffers) => buffers,
    transferOutput: nothing,
  },
};
