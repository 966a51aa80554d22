import type { Parameter } from "../../core/types";

/** Milliseconds from one end of a slider's range to the other. */
export const traverse = 5000;

export interface Bouncing {
  value: number;
  /** Upwards or downwards. */
  direction: 1 | -1;
}

/**
 * Where a parameter is that goes to and fro between the ends of its slider's range, always at one speed.
 * @param elapsed milliseconds since it was at `from`
 */
export function bounce(
  { min, max }: Pick<Parameter, "min" | "max">,
  from: Bouncing,
  elapsed: number,
): Bouncing {
  const width = max - min;
  const start = Math.min(1, Math.max(0, (from.value - min) / width));
  // Way along the range and back, 0 … 2, of which the second half is the way back.
  const way = (from.direction > 0 ? start : 2 - start) + elapsed / traverse;
  const place = way - 2 * Math.floor(way / 2);
  return place <= 1
    ? { value: min + place * width, direction: 1 }
    : { value: min + (2 - place) * width, direction: -1 };
}
