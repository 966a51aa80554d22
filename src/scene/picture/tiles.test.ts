import { describe, expect, test } from "vitest";
import { type Part, partsOf, shared } from "./tiles";

describe("parts of a picture", () => {
  test.each([
    [{ left: 0, top: 0, width: 8192, height: 8192 }, 2048],
    [{ left: 17, top: 512, width: 7680, height: 512 }, 2030],
    [{ left: 0, top: 3, width: 2049, height: 1 }, 2048],
  ])("cover it once: %o in parts of %i", (whole, side) => {
    const parts = partsOf(whole, side);
    const area = (list: readonly Part[]) => list.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area(parts)).toBe(whole.width * whole.height);
    for (const part of parts) {
      expect(Math.max(part.width, part.height)).toBeLessThanOrEqual(side);
      expect(shared(part, whole)).toEqual(part);
    }
    parts.forEach((part, k) => {
      for (const other of parts.slice(k + 1)) expect(shared(part, other)).toBeNull();
    });
  });
});
