import { describe, expect, test } from "vitest";
import { colormapIds, colormapTable } from "../../color";
import { rgbToOklab } from "../../color/oklab";
import { lookupPixels } from "./lookupTexture";
import { plainRow, rows, undefinedColumn } from "./shaders";

describe.each(colormapIds)("the lookup texture of %s", (id) => {
  const pixels = lookupPixels(id);
  const columns = undefinedColumn + 1;
  const pixel = (row: number, column: number) => [
    ...pixels.subarray(4 * (row * columns + column)).subarray(0, 4),
  ];

  test("has in its plain row the legend's very bytes", () => {
    const table = colormapTable(id);
    for (let level = 0; level < 256; level++)
      expect(pixel(plainRow, level)).toEqual([...table.subarray(3 * level, 3 * level + 3), 255]);
  });

  test("gets lighter from row to row, and stays opaque", () => {
    expect(pixels).toHaveLength(4 * columns * rows);
    for (const column of [40, 128, undefinedColumn])
      for (let row = 4; row < rows; row += 4) {
        const [below, here] = [pixel(row - 4, column), pixel(row, column)];
        const L = ([r, g, b]: number[]) => rgbToOklab([r, g, b])[0];
        expect(L(here)).toBeGreaterThan(L(below));
        expect(here[3]).toBe(255);
      }
  });
});
