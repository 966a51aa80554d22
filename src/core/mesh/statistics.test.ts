import { expect, it } from "vitest";
import { Random } from "../../testing/random";
import { statisticsOf } from "./statistics";

it("counts, bounds and ranks what is defined", () => {
  const random = new Random(5);
  const n = 50_000;
  const values = Float64Array.from({ length: n }, () => random.next() ** 3);
  const defined = Uint8Array.from({ length: n }, () => (random.next() < 0.7 ? 1 : 0));
  values[123] = 50;
  defined[123] = 0;
  const { count, minimum, maximum, quantiles } = statisticsOf(values, defined, 250);
  const kept = values.filter((_, k) => defined[k] === 1).sort();
  expect(count).toBe(kept.length);
  expect([minimum, maximum]).toEqual([kept[0], kept[kept.length - 1]]);
  expect([quantiles[0], quantiles[100]]).toEqual([minimum, maximum]);
  for (let p = 5; p < 100; p += 5) {
    // The estimate's rank among all values is p % within a few percentage points: its standard error is one.
    const rank = kept.filter((x) => x <= quantiles[p]).length / kept.length;
    expect(Math.abs(100 * rank - p)).toBeLessThan(4);
  }
});

it("is exact for few values, and NaN for none", () => {
  const { quantiles } = statisticsOf(Float64Array.of(3, 1, 2), Uint8Array.of(1, 1, 1), 3);
  expect([quantiles[0], quantiles[50], quantiles[100]]).toEqual([1, 2, 3]);
  expect(statisticsOf(Float64Array.of(7), Uint8Array.of(0), 1)).toMatchObject({
    count: 0,
    minimum: Number.NaN,
  });
});
