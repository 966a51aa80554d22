import { describe, expect, it } from "vitest";
import { axisStatistics, emptyStatistics, mergeStatistics } from "./statistics";
import { exactStatistics } from "./testing/fakeSurface";

/** mulberry32: seeded, uniform on [0, 1). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The share of the values that are at most x, a tie counting half. */
const rank = (values: number[], x: number): number =>
  values.reduce((sum, value) => sum + (value < x ? 1 : value === x ? 0.5 : 0), 0) / values.length;

describe("merging statistics", () => {
  const random = uniform(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const samples: Record<string, number[][]> = {
    "equal parts": [0, 1, 2].map(() => Array.from({ length: 4000 }, normal)),
    "parts of very different size": [
      Array.from({ length: 300 }, () => 5 + normal()),
      Array.from({ length: 9000 }, normal),
      Array.from({ length: 40 }, () => 100 * normal()),
    ],
    "disjoint ranges": [0, 10, 20].map((shift) => Array.from({ length: 1000 }, () => shift + random())),
    "heavy tails": [1, 2].map(() => Array.from({ length: 5000 }, () => normal() / (random() + 1e-3))),
  };

  it.each(Object.keys(samples))("agrees with the whole computed at once: %s", (name) => {
    const parts = samples[name];
    const whole = parts.flat();
    const merged = mergeStatistics(parts.map(exactStatistics));
    const exact = exactStatistics(whole);
    expect(merged.count).toBe(exact.count);
    expect(merged.minimum).toBe(exact.minimum);
    expect(merged.maximum).toBe(exact.maximum);
    expect(merged.quantiles[0]).toBe(exact.minimum);
    expect(merged.quantiles[100]).toBe(exact.maximum);
    for (let level = 1; level < 100; level++) {
      // Each part is known by its percentiles, so that a merged one is right to about one per cent of rank.
      expect(Math.abs(rank(whole, merged.quantiles[level]) - level / 100)).toBeLessThan(0.012);
      expect(merged.quantiles[level]).toBeGreaterThanOrEqual(merged.quantiles[level - 1]);
    }
  });

  it("leaves a single part as it is", () => {
    const part = exactStatistics(Array.from({ length: 777 }, normal));
    const merged = mergeStatistics([emptyStatistics(), part]);
    expect(merged.count).toBe(777);
    for (let level = 0; level <= 100; level++) {
      expect(merged.quantiles[level]).toBeCloseTo(part.quantiles[level], 12);
    }
  });

  it("merges two halves of the same distribution into it", () => {
    const part = exactStatistics(Array.from({ length: 500 }, normal));
    const { quantiles, count } = mergeStatistics([part, part]);
    expect(count).toBe(1000);
    for (let level = 0; level <= 100; level++)
      expect(quantiles[level]).toBeCloseTo(part.quantiles[level], 12);
  });

  it("keeps a value that most vertices have", () => {
    const flat = exactStatistics(Array.from({ length: 900 }, () => 0));
    const bump = exactStatistics(Array.from({ length: 100 }, () => 1 + random()));
    const { quantiles } = mergeStatistics([bump, flat]);
    expect([...quantiles.subarray(0, 91)]).toEqual(Array.from({ length: 91 }, () => 0));
    expect(quantiles[92]).toBeGreaterThan(1);
  });

  it("is empty where every part is", () => {
    expect(mergeStatistics([])).toEqual(emptyStatistics());
    expect(mergeStatistics([emptyStatistics(), emptyStatistics()])).toEqual(emptyStatistics());
  });
});

describe("axis statistics", () => {
  it("takes every vertex with a position for count and ends, and a sample for the rest", () => {
    const random = uniform(3);
    const nv = 64;
    const n = 200 * nv;
    const positions = Float32Array.from({ length: 3 * n }, () => random() * 8 - 2);
    for (let vertex = 0; vertex < n; vertex += 5) positions.fill(Number.NaN, 3 * vertex, 3 * vertex + 3);
    const statistics = axisStatistics(positions, nv);
    for (const [axis, { count, minimum, maximum, quantiles }] of statistics.entries()) {
      const values = [...positions].filter((value, k) => k % 3 === axis && !Number.isNaN(value));
      expect(count).toBe(values.length);
      expect(minimum).toBe(Math.min(...values));
      expect(maximum).toBe(Math.max(...values));
      for (const level of [1, 10, 50, 90, 99]) {
        expect(Math.abs(rank(values, quantiles[level]) - level / 100)).toBeLessThan(0.05);
      }
    }
  });

  it("sees all columns of a grid whose width divides the regular stride", () => {
    const [nu, nv] = [256, 256];
    const positions = new Float32Array(3 * nu * nv);
    for (let vertex = 0; vertex < nu * nv; vertex++) positions[3 * vertex] = vertex % nv;
    const [x] = axisStatistics(positions, nv);
    expect(x.quantiles[25]).toBeGreaterThan(50);
    expect(x.quantiles[25]).toBeLessThan(78);
    expect(x.quantiles[99]).toBeGreaterThan(245);
  });

  it("has nothing to say of a surface without points", () => {
    const positions = new Float32Array(30).fill(Number.NaN);
    expect(axisStatistics(positions, 5)).toEqual([emptyStatistics(), emptyStatistics(), emptyStatistics()]);
  });
});
