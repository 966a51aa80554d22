import { describe, expect, it } from "vitest";
import { digamma, erf, gamma, trigamma } from "./special";

/** [x, f(x)], computed with 40 digits (mpmath 1.3) at the double x and rounded. */
const reference: { f: (x: number) => number; name: string; tolerance: number; values: [number, number][] }[] =
  [
    {
      f: gamma,
      name: "gamma",
      tolerance: 1.5e-15,
      values: [
        [1e-300, 9.999999999999999e299],
        [1e-5, 99999.42279422555],
        [0.1, 9.51350769866873],
        [0.5, 1.772453850905516],
        [1.5, 0.886226925452758],
        [2.75, 1.6083594219855457],
        [4.123, 7.017342019133821],
        [9.99, 354802.0170198311],
        [19.5, 2.772432298633372e16],
        [20.25, 2.5604013332847648e17],
        [33.3, 7.487577596522633e35],
        [50.5, 4.29046291235196e63],
        [100.1, 1.478454494651475e156],
        [150.7, 1.269878477586582e262],
        [171.5, 9.4833675668248e307],
        [-0.5, -3.544907701811032],
        [-1.5, 2.363271801207355],
        [-10.1, -2.2134165830856185e-6],
        [-50.5, -1.449954393907748e-65],
        [-100.3, -1.0431432495783088e-158],
        [-170.9, -1.3702607354308073e-308],
      ],
    },
    {
      f: digamma,
      name: "digamma",
      tolerance: 1e-15,
      values: [
        [1e-8, -100000000.57721564],
        [0.1, -10.423754940411076],
        [0.5, -1.9635100260214235],
        [1, -0.5772156649015329],
        [1.4616321449683622, -9.241265521729427e-17],
        [1.4616, -3.110625123034165e-5],
        [1.5, 0.03648997397857652],
        [2, 0.42278433509846713],
        [3.3, 1.0348224890596216],
        [9.9, 2.2411803166063815],
        [10.5, 2.3030010342976865],
        [100.25, 4.602671243274712],
        [1e10, 23.025850929890456],
        [-1.4, 1.6736665003925248],
        [-7.3, 4.33730730551005],
        [-20.45, 3.539812936492555],
      ],
    },
    {
      f: trigamma,
      name: "trigamma",
      tolerance: 1e-15,
      values: [
        [1e-8, 1.0000000000000002e16],
        [0.1, 101.43329915079275],
        [0.5, 4.934802200544679],
        [1, 1.6449340668482264],
        [1.5, 0.9348022005446793],
        [2, 0.6449340668482264],
        [3.3, 0.3535015418410618],
        [9.9, 0.1062830416287406],
        [10.5, 0.09991695605912673],
        [100.25, 0.010024978698123367],
        [1e10, 1.00000000005e-10],
        [-0.5, 8.934802200544679],
        [-1.4, 10.396413752535013],
        [-7.3, 14.951383181433922],
        [-20.45, 10.069466013366155],
      ],
    },
    {
      f: erf,
      name: "erf",
      tolerance: 5e-16,
      values: [
        [1e-300, 1.1283791670955126e-300],
        [1e-10, 1.1283791670955126e-10],
        [0.1, 0.1124629160182849],
        [0.5, 0.5204998778130465],
        [0.84375, 0.7672256612323416],
        [0.9999, 0.8426592780487595],
        [1.0001, 0.8427422995485203],
        [1.25, 0.9229001282564583],
        [2, 0.9953222650189527],
        [2.857, 0.9999466417399131],
        [3.5, 0.9999992569016276],
        [5, 0.9999999999984626],
        [5.9, 0.9999999999999999],
        [6.1, 1],
        [-0.3, -0.3286267594591274],
        [-2.2, -0.9981371537020182],
      ],
    },
  ];

describe.each(reference)("$name", ({ f, tolerance, values }) => {
  it.each(values)("of %d has all its digits", (x, expected) => {
    expect(Math.abs(f(x) / expected - 1)).toBeLessThan(tolerance);
  });

  it("carries NaN", () => {
    expect(f(Number.NaN)).toBeNaN();
  });
});

describe("gamma", () => {
  it("is the factorial, exactly, at small integers", () => {
    let factorial = 1;
    for (let n = 1; n <= 23; n++) {
      expect(gamma(n)).toBe(factorial);
      factorial *= n;
    }
  });

  it("has poles at 0 and the negative integers, as have digamma and trigamma", () => {
    for (const f of [gamma, digamma, trigamma])
      for (const pole of [0, -0, -1, -2, -77, -1000]) expect(f(pole)).toBeNaN();
  });

  it("overflows to Infinity and underflows gradually", () => {
    expect(gamma(171.62)).toBeLessThan(Number.MAX_VALUE);
    expect(gamma(171.63)).toBe(Number.POSITIVE_INFINITY);
    expect(gamma(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(gamma(-175.5)).toBeGreaterThan(0);
    expect(gamma(-176.5)).toBeLessThan(0);
    expect(gamma(-1000.5)).toBe(0);
    expect(gamma(Number.NEGATIVE_INFINITY)).toBeNaN();
  });

  it("agrees with its recurrence across the seams of its methods", () => {
    for (let x = -30.35; x < 40; x += 0.19)
      expect(Math.abs(gamma(x + 1) / (x * gamma(x)) - 1)).toBeLessThan(3e-14 * Math.max(1, Math.abs(x)));
  });
});

describe("digamma and trigamma", () => {
  it("are the logarithmic derivatives of gamma", () => {
    const h = 1e-4;
    for (let x = 0.3; x < 30; x += 0.713) {
      const log = (t: number) => Math.log(gamma(t));
      const slope = (f: (t: number) => number) => (f(x + h) - f(x - h)) / (2 * h);
      expect(Math.abs(digamma(x) / slope(log) - 1)).toBeLessThan(1e-5);
      expect(Math.abs(trigamma(x) / slope(digamma) - 1)).toBeLessThan(1e-5);
    }
  });

  it("have their limits at infinity", () => {
    expect(digamma(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(trigamma(Number.POSITIVE_INFINITY)).toBe(0);
    expect(trigamma(1e200)).toBeCloseTo(0, 12);
  });
});

describe("erf", () => {
  it("is odd and bounded", () => {
    for (let x = 0; x < 8; x += 0.037) {
      expect(erf(-x)).toBe(-erf(x));
      expect(erf(x)).toBeLessThanOrEqual(1);
    }
    expect(Object.is(erf(-0), -0)).toBe(true);
    expect(erf(Number.NEGATIVE_INFINITY)).toBe(-1);
  });

  it("has no seam between its two methods", () => {
    expect(Math.abs(erf(1 + 1e-15) - erf(1))).toBeLessThan(2e-15);
  });
});
