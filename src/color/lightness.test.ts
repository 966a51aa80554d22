import { describe, expect, test } from "vitest";
import { colormapIds } from "./ids";
import { shades } from "./lightness";
import { colormapTable } from "./lookup";
import { oklabToRgb, rgbToOklab } from "./oklab";

const factors = [0.6, 0.8, 0.95, 1, 1.08];

const oklabAt = (pixels: Uint8Array, at: number) => rgbToOklab([pixels[at], pixels[at + 1], pixels[at + 2]]);

describe.each(colormapIds)("%s under light and shade", (id) => {
  const table = colormapTable(id);
  const pixels = shades(table, factors);
  const row = (factor: number) => 4 * 256 * factors.indexOf(factor);

  test("a factor of 1 gives the very bytes", () => {
    for (let i = 0; i < 256; i++)
      for (let k = 0; k < 3; k++) expect(pixels[row(1) + 4 * i + k]).toBe(table[3 * i + k]);
  });

  test.each(factors)("× %s changes lightness, and keeps the hue", (factor) => {
    for (let i = 0; i < 256; i++) {
      const [L, a, b] = rgbToOklab([table[3 * i], table[3 * i + 1], table[3 * i + 2]]);
      const [L2, a2, b2] = oklabAt(pixels, row(factor) + 4 * i);
      expect(Math.abs(L2 - Math.min(1, L * factor))).toBeLessThan(0.012);
      // Hue is only seen where there is chroma; near black a byte is a large step.
      if (Math.hypot(a, b) < 0.05 || Math.hypot(a2, b2) < 0.05) continue;
      const turned = Math.atan2(a * b2 - b * a2, a * a2 + b * b2);
      expect(Math.abs(turned)).toBeLessThan(0.07);
    }
  });
});

test("OKLab has the colours of its definition", () => {
  // From the article: white, and sRGB red.
  const near = (a: readonly number[], b: number[]) => {
    for (const [k, x] of a.entries()) expect(x).toBeCloseTo(b[k], 3);
  };
  near(rgbToOklab([255, 255, 255]), [1, 0, 0]);
  near(rgbToOklab([255, 0, 0]), [0.628, 0.2249, 0.1258]);
});

test("sRGB → OKLab → sRGB is the identity on bytes", () => {
  for (let red = 0; red < 256; red += 15)
    for (let green = 0; green < 256; green += 15)
      for (let blue = 0; blue < 256; blue += 15)
        expect(oklabToRgb(rgbToOklab([red, green, blue]))).toEqual([red, green, blue]);
});

test("a colour that the screen cannot show keeps lightness and hue", () => {
  const wanted = [0.5, 0.25, 0.2] as const;
  const [L, a, b] = rgbToOklab(oklabToRgb(wanted));
  expect(L).toBeCloseTo(0.5, 2);
  expect(Math.atan2(b, a)).toBeCloseTo(Math.atan2(0.2, 0.25), 1);
});
