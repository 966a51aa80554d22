import { lastDigit, roundOffBounds } from "../calculus/roundOff";
import type { SurfaceProgram } from "../program";
import type { Interval, QuantityId } from "../types";
import { evenX, evenY } from "./probe";

/** Points of the domain at which it is asked. */
const pointCount = 9;
/** Between them, and in the other back end, the error of zero is at most so many times what it is at them. */
const elsewhere = 8;

/**
 * What rounding may make of zero, of each quantity over a domain, by the engine's bounds at some points. Where no value is larger than
 * its own bound, the quantity is zero as far as doubles can tell, and the greatest of the bounds is meant; elsewhere the middle one.
 */
export function roundOffOver(
  program: SurfaceProgram,
  parameters: Float64Array,
  [[u0, u1], [v0, v1]]: readonly [Interval, Interval],
  ids: readonly QuantityId[],
): Partial<Record<QuantityId, number>> {
  const boundsAt = program.kept(`round-off over ${ids.join(" ")}`, () =>
    roundOffBounds(
      program.dag,
      ids.map((id) => program.quantityNode(id)),
    ),
  );
  const errors = Array.from(parameters, lastDigit);
  const found = Array.from({ length: pointCount }, (_, t) => {
    const at = [u0 + (u1 - u0) * evenX(t), v0 + (v1 - v0) * evenY(t)];
    return boundsAt([...at, ...parameters], [...at.map(lastDigit), ...errors]);
  });
  return Object.fromEntries(
    ids.map((id, k) => {
      const known = found.filter(
        ({ values, bounds }) => Number.isFinite(values[k]) && Number.isFinite(bounds[k]),
      );
      const sorted = known.map(({ bounds }) => bounds[k]).sort((a, b) => a - b);
      const isZero = known.every(({ values, bounds }) => Math.abs(values[k]) <= bounds[k]);
      return [id, (isZero ? elsewhere * (sorted.at(-1) ?? 0) : sorted[sorted.length >> 1]) ?? 0];
    }),
  );
}
