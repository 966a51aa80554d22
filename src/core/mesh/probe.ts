import type { Interval } from "../types";
import type { PositionsAt } from "./breaks";

/** How many points tell what a surface is like at large. */
const probeCount = 1021;

/**
 * The R₂ sequence (Roberts 2018), t = 0, 1, 2 …: points of the unit square that lie evenly however many are taken, and in step
 * with no grid. With the plastic number ρ³ = ρ + 1: xₜ = ½ + t/ρ, yₜ = ½ + t/ρ² modulo 1.
 */
export const evenX = (t: number): number => (0.5 + t * 0.7548776662466927) % 1;
export const evenY = (t: number): number => (0.5 + t * 0.5698402909980532) % 1;

/**
 * Points spread evenly over the whole domain. What is decided by them is decided alike for every part of a grid, whatever
 * rows are computed together.
 */
export function probePoints([u, v]: readonly [Interval, Interval]): [u: Float64Array, v: Float64Array] {
  const along = ([min, max]: Interval, even: (t: number) => number) =>
    Float64Array.from({ length: probeCount }, (_, t) => min + (max - min) * even(t));
  return [along(u, evenX), along(v, evenY)];
}

/** Length of the middle 96 % of a surface along each axis; never 0. */
export function extentOf(
  intervals: readonly [Interval, Interval],
  positionsAt: PositionsAt,
): [number, number, number] {
  const positions = positionsAt(...probePoints(intervals));
  const lengths = positions.map((values) => {
    const sorted = values.filter(Number.isFinite).sort();
    const cut = Math.floor(sorted.length * 0.02);
    return sorted.length > 0 ? sorted[sorted.length - 1 - cut] - sorted[cut] : 0;
  });
  const longest = Math.max(...lengths);
  // An axis along which the surface is flat is measured by a length at which rounding errors vanish.
  return lengths.map((length) => Math.max(length, longest * 1e-9) || 1) as [number, number, number];
}
