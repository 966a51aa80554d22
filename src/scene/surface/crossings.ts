import type { QuantityId, SampledSurface } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";

/*
 * Where a quantity changes its sign. The shader draws the line of zero by how far off zero would be if the value went on as it goes at
 * the pixel; but a value that decays by half from cell to cell, or touches zero and turns, seems to be just short of it all the time. So
 * the line is drawn near changes of sign alone.
 */

/** Cells about those with both signs in which the line, some pixels wide, is still drawn. */
const reach = 2;

const positive = 1;
const negative = 2;

/**
 * Of each band's vertices: 1 near a change of sign, 0 elsewhere. What round-off may have left of zero has no sign.
 */
export function crossingsOf(stage: SurfaceStage, quantity: QuantityId): Uint8Array[] {
  const noise = stage.statistics[quantity]?.roundOff ?? 0;
  let marks = spreadOnce(
    stage.bands,
    stage.bands.map((band) => signsOf(band, quantity, noise)),
  );
  // A vertex that is zero itself may lie between the two signs.
  marks = marks.map((signs) => signs.map((sign) => (sign === (positive | negative) ? 1 : 0)));
  for (let k = 0; k < reach; k++) marks = spreadOnce(stage.bands, marks);
  return marks;
}

function signsOf(band: SampledSurface, quantity: QuantityId, noise: number): Uint8Array {
  const signs = new Uint8Array(band.positions.length / 3);
  const plane = band.planes[quantity];
  if (!plane) return signs;
  const { values, defined } = plane;
  for (let k = 0; k < signs.length; k++)
    if (defined[k]) signs[k] = values[k] > noise ? positive : values[k] < -noise ? negative : 0;
  return signs;
}

/** Every corner of a triangle gets the bits of the others; neighbouring bands share a row, and its bits. */
function spreadOnce(bands: readonly SampledSurface[], marks: readonly Uint8Array[]): Uint8Array[] {
  const next = marks.map((mark) => mark.slice());
  bands.forEach(({ index }, k) => {
    const [from, to] = [marks[k], next[k]];
    for (let t = 0; t < index.length; t += 3) {
      const [a, b, c] = [index[t], index[t + 1], index[t + 2]];
      const bits = from[a] | from[b] | from[c];
      if (bits === 0) continue;
      to[a] |= bits;
      to[b] |= bits;
      to[c] |= bits;
    }
  });
  for (let k = 1; k < bands.length; k++) {
    const [above, below, nv] = [next[k - 1], next[k], bands[k].size[1]];
    const last = (bands[k - 1].size[0] - 1) * nv;
    for (let j = 0; j < nv; j++) above[last + j] = below[j] |= above[last + j];
  }
  return next;
}
