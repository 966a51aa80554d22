import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextBand, nextStage, partCount, type Rows, type Size, scaleGrid, shareRows, steady } from "./stages";

const side = fc.integer({ min: 2, max: 2048 });
const size: fc.Arbitrary<Size> = fc.tuple(side, side);
const prospects = fc.record({
  perVertex: fc.double({ min: 1e-6, max: 1, noNaN: true }),
  workers: fc.integer({ min: 1, max: 4 }),
  budget: fc.constant(8),
});
const seed = 20;
const count = ([nu, nv]: Size): number => nu * nv;

/** All stages up to the wanted grid. */
function allStages(wanted: Size, costs: Parameters<typeof nextStage>[2]): Size[] {
  const stages = [nextStage(wanted, undefined, costs)];
  while (count(stages[stages.length - 1]) < count(wanted)) {
    stages.push(nextStage(wanted, stages[stages.length - 1], costs));
    if (stages.length > 20) throw new Error("no end");
  }
  return stages;
}

describe("stages", () => {
  it("grow up to exactly the wanted grid, and keep parity", () => {
    fc.assert(
      fc.property(size, prospects, (wanted, costs) => {
        const stages = allStages(wanted, costs);
        expect(stages.at(-1)).toEqual(wanted);
        for (const [k, stage] of stages.entries()) {
          for (const axis of [0, 1]) {
            expect(stage[axis]).toBeGreaterThanOrEqual(2);
            expect(stage[axis]).toBeLessThanOrEqual(wanted[axis]);
            expect(stage[axis] % 2).toBe(wanted[axis] % 2);
          }
          if (k > 0) expect(count(stage)).toBeGreaterThan(count(stages[k - 1]));
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it("cost little before the last one", () => {
    fc.assert(
      fc.property(size, prospects, (wanted, costs) => {
        const before = allStages(wanted, costs).slice(0, -1);
        const total = before.reduce((sum, stage) => sum + count(stage), 0);
        if (count(wanted) > 10_000) expect(total).toBeLessThan(0.35 * count(wanted));
      }),
      { seed, numRuns: 500 },
    );
  });

  it("are one where the whole fits into the budget", () => {
    expect(nextStage([256, 256], undefined, { perVertex: 1e-4, workers: 2, budget: 8 })).toEqual([256, 256]);
  });

  it("begin with a much smaller grid where the whole just exceeds the budget", () => {
    expect(nextStage([256, 256], undefined, { perVertex: 1.3e-4, workers: 2, budget: 8 })).toEqual([
      128, 128,
    ]);
  });

  it("begin with what fits into the budget, and not coarser than 16 points", () => {
    const costs = { perVertex: 1e-3, workers: 2, budget: 8 };
    const first = nextStage([1024, 1024], undefined, costs);
    expect(count(first)).toBeGreaterThan(0.9 * 8000);
    expect(count(first)).toBeLessThan(1.1 * 8000);
    const slow = nextStage([1024, 1024], undefined, { ...costs, perVertex: 1 });
    expect(slow).toEqual([16, 16]);
  });

  it("go straight to the wanted grid once that is near enough", () => {
    const costs = { perVertex: 5e-5, workers: 2, budget: 8 };
    expect(nextStage([1024, 1024], [90, 90], costs)).toEqual([1024, 1024]);
    const slow = nextStage([1024, 1024], [90, 90], { ...costs, perVertex: 1e-3 });
    expect(count(slow)).toBeGreaterThan(4 * 90 * 90);
    expect(count(slow)).toBeLessThan(16 * 90 * 90);
  });

  it("scale along both sides alike", () => {
    const [nu, nv] = scaleGrid([401, 101], 4000);
    expect((nu - 1) / (nv - 1)).toBeCloseTo(4, 0);
    expect(nu * nv).toBeGreaterThan(3500);
    expect(nu * nv).toBeLessThan(4500);
  });
});

/** Rows tile a range when each begins on the last row of the one before. */
function expectTiling(bands: Rows[], [first, last]: Rows): void {
  expect(bands[0][0]).toBe(first);
  expect(bands.at(-1)?.[1]).toBe(last);
  for (const [k, band] of bands.entries()) {
    expect(band[1]).toBeGreaterThan(band[0]);
    if (k > 0) expect(band[0]).toBe(bands[k - 1][1]);
  }
}

describe("the cost of a vertex", () => {
  it("is what was measured last, but does not follow chance", () => {
    expect(steady(1e-4, 3e-4)).toBe(3e-4);
    expect(steady(1e-4, 0.5e-4)).toBe(0.5e-4);
    expect([0.8e-4, 1.2e-4].map((measured) => steady(1e-4, measured))).toEqual([1e-4, 1e-4]);
  });
});

describe("rows", () => {
  it("are shared out evenly, neighbours sharing one", () => {
    fc.assert(
      fc.property(size, prospects, ([nu, nv], costs) => {
        const parts = partCount([nu, nv], costs);
        const rows = shareRows([0, nu - 1], parts);
        expect(rows).toHaveLength(parts);
        expect(parts).toBeLessThanOrEqual(costs.workers);
        expectTiling(rows, [0, nu - 1]);
        const lengths = rows.map(([first, last]) => last - first);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("leave less to the worker that has something to do before", () => {
    expect(shareRows([0, 1000], 2, 200)).toEqual([
      [0, 600],
      [600, 1000],
    ]);
    expectTiling(shareRows([0, 10], 4, 1e9), [0, 10]);
  });

  it("stay together where splitting costs more than it saves", () => {
    expect(partCount([128, 128], { perVertex: 1e-4, workers: 4, budget: 8 })).toBe(1);
    expect(partCount([1024, 1024], { perVertex: 1e-4, workers: 4, budget: 8 })).toBe(4);
  });

  it("are cut into bands of the wanted time, tiling the part", () => {
    fc.assert(
      fc.property(size, prospects, fc.nat(100), ([nu, nv], { perVertex }, start) => {
        const whole: Rows = [start, start + nu - 1];
        const bands: Rows[] = [];
        for (let first = start; first < whole[1]; ) {
          const band = nextBand([first, whole[1]], nv, perVertex, 12);
          bands.push(band);
          [, first] = band;
        }
        expectTiling(bands, whole);
        for (const [first, last] of bands) {
          const time = (last - first + 1) * nv * perVertex;
          if (last - first > 1) expect(time).toBeLessThanOrEqual(12);
        }
      }),
      { seed, numRuns: 60 },
    );
  });
});
