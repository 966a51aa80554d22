import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colorAt, colormapTable, cssColors, kindOn, levelOf } from "./lookup";

const seed = 20230719;

describe("lookup", () => {
  test("ends and beyond have the ends' colours; the middle is the table's", () => {
    const table = colormapTable("blueRed");
    expect(colorAt("blueRed", -3)).toEqual([...table.subarray(0, 3)]);
    expect(colorAt("blueRed", 7)).toEqual([...table.subarray(765)]);
    expect(colorAt("blueRed", 100 / 255)).toEqual([...table.subarray(300, 303)]);
  });

  test("the colours of CSS are the table's, each once", () => {
    const table = colormapTable("viridis");
    const bytes = cssColors("viridis").flatMap((color) => color.match(/\d+/g)?.map(Number) ?? []);
    expect(bytes).toEqual([...table]);
  });

  test("every level is the nearest one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (t) => {
        expect(Math.abs(levelOf(t) / 255 - t)).toBeLessThanOrEqual(0.5 / 255 + 1e-12);
      }),
      { seed },
    );
  });

  test("a scale diverges on a map that does, and for a signed quantity on any map", () => {
    expect(kindOn("blueRed", "sequential")).toBe("diverging");
    expect(kindOn("viridis", "diverging")).toBe("diverging");
    expect(kindOn("viridis", "sequential")).toBe("sequential");
    expect(kindOn("automatic", "sequential")).toBe("sequential");
    expect(kindOn("automatic", "cyclic")).toBe("cyclic");
  });
});
