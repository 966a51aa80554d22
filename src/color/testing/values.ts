import type { Statistics } from "../../core/types";

/** Statistics of some numbers, as the engine gives them. */
export function statisticsOf(values: number[]): Statistics {
  const sorted = [...values].sort((a, b) => a - b);
  const quantiles = Float64Array.from(
    { length: 101 },
    (_, p) => sorted[Math.round((p / 100) * (sorted.length - 1))],
  );
  return { count: values.length, minimum: sorted[0], maximum: sorted[sorted.length - 1], quantiles };
}

/** From first to last, evenly. */
export const evenly = (first: number, last: number) =>
  statisticsOf(Array.from({ length: 201 }, (_, i) => first + ((last - first) * i) / 200));

export const modes = [
  { mode: "automatic" },
  { mode: "full" },
  { mode: "symmetric" },
  { mode: "typed", min: -1, max: 3 },
  { mode: "normalised" },
] as const;
