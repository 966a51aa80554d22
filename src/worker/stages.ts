/** Which grids lead to the wanted one, and how their rows are shared out. */

export type Size = [nu: number, nv: number];
export type Rows = [first: number, last: number];

/** What a grid costs, learnt from the stages before it. */
export interface Prospects {
  /** Milliseconds for one vertex on one worker. */
  perVertex: number;
  /** Workers that a stage may be split over. */
  workers: number;
  /** Milliseconds after which a first picture should be there. */
  budget: number;
}

/** A coarser grid than this along its longer side shows nothing true, whatever it costs. */
const coarsestSide = 16;
/** A first stage has at most this share of the wanted vertices: nearer to the wanted grid it would only delay it. */
const largestFirst = 1 / 4;
/** A later stage has at most this many times the vertices of the one before, unless it is quick. */
const growth = 16;
/** A last stage that takes no longer than this many budgets follows at once. */
const patience = 8;
/** Milliseconds of work that a part must have, for a message and a doubled row to be worth it. */
const worthSplitting = 4;

/** Browsers blur their clocks by up to 0.1 ms, and longer where asked to: no measurement is below that. */
const clockStep = 0.1;

/** Milliseconds for a vertex, of `count` that took `elapsed`. */
export const perVertex = (elapsed: number, count: number): number => Math.max(elapsed, clockStep) / count;

/** Measurements that differ by no more than this share of what is known are taken for chance. */
const chance = 1 / 4;

/**
 * What a vertex costs, after one more measurement. It stays the very number while that is near: the same cost makes the same grids, bands and
 * parts, for which there are buffers.
 */
export const steady = (known: number, measured: number): number =>
  Math.abs(measured - known) <= chance * known ? known : measured;

const vertices = ([nu, nv]: Size): number => nu * nv;

/** About `points` points, of n's parity, so that the middle line stays a grid line or stays none; at least 2, at most n. */
function sideLike(n: number, points: number): number {
  const parity = n % 2;
  return Math.min(n, Math.max(2 + parity, parity + 2 * Math.round((points - parity) / 2)));
}

/** The grid of about `count` vertices in the proportions of `size`; `size` itself when that is not smaller. */
export function scaleGrid(size: Size, count: number): Size {
  const scale = Math.min(1, Math.sqrt(count / vertices(size)));
  return [sideLike(size[0], size[0] * scale), sideLike(size[1], size[1] * scale)];
}

/**
 * The stage after `previous`, or the first one. The first is the wanted grid itself where one worker computes it within the
 * budget, and otherwise what it does in that time; a later one is the wanted grid as soon as it is near enough in size or in time.
 */
export function nextStage(wanted: Size, previous: Size | undefined, prospects: Prospects): Size {
  const { perVertex, workers, budget } = prospects;
  const cost = vertices(wanted) * perVertex;
  if (!previous) {
    if (cost <= budget) return wanted;
    const [longer, shorter] = [Math.max(...wanted), Math.min(...wanted)];
    const coarsest = (coarsestSide * coarsestSide * shorter) / longer;
    const affordable = Math.min(budget / perVertex, vertices(wanted) * largestFirst);
    return scaleGrid(wanted, Math.max(affordable, coarsest));
  }
  const ratio = vertices(wanted) / vertices(previous);
  if (ratio <= growth || cost / workers <= patience * budget) return wanted;
  // Even steps: the last one is never a small one after a large one.
  const steps = Math.ceil(Math.log(ratio) / Math.log(growth));
  return scaleGrid(wanted, vertices(previous) * ratio ** (1 / steps));
}

/** Over how many workers a stage is split. */
export function partCount(size: Size, { perVertex, workers }: Prospects): number {
  const worthwhile = Math.floor((vertices(size) * perVertex) / worthSplitting);
  return Math.max(1, Math.min(workers, worthwhile, size[0] - 1));
}

/**
 * `rows` in `parts` runs of rows, neighbours sharing one; their lengths differ by at most one, but that the last one is shorter.
 * @param head rows of work that its worker has to do before, so that all end together.
 */
export function shareRows([first, last]: Rows, parts: number, head = 0): Rows[] {
  const cells = last - first;
  const share = (cells + Math.min(head, cells / parts)) / parts;
  const border = (k: number): number => (k === parts ? last : first + Math.round(share * k));
  return Array.from({ length: parts }, (_, k) => [border(k), border(k + 1)]);
}

/** The first band of `rows` whose vertices take about `time` milliseconds, an even share of what is left. */
export function nextBand([first, last]: Rows, nv: number, perVertex: number, time: number): Rows {
  const rowsInTime = Math.max(2, Math.floor(time / (perVertex * nv)));
  const bands = Math.max(1, Math.ceil((last - first) / (rowsInTime - 1)));
  return [first, first + Math.ceil((last - first) / bands)];
}
