import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { exact, exactValues, readable } from "./numbers";

describe("numbers of a point", () => {
  it("are read to six digits, with a true minus", () => {
    expect([-1.189295123, 0.5, 123456.7, 0].map((x) => readable(x))).toEqual([
      "\u22121.1893",
      "0.5",
      "123457",
      "0",
    ]);
    expect(readable(-1.23456789e-12)).toBe("\u22121.235×10⁻¹²");
  });

  it("are copied so that the same double is read back", () => {
    const random = new Random(3);
    for (let k = 0; k < 300; k++) {
      const x = random.uniform(-1, 1) * 10 ** random.integer(-300, 300);
      expect(Number(exact(x))).toBe(x);
    }
    expect(exact(1 / 3)).toBe("0.3333333333333333");
  });

  it("are copied as lists", () => {
    expect(exactValues([[0.1]])).toBe("0.1");
    expect(exactValues([[1, 2]])).toBe("[1, 2]");
    const H = [
      [1, -2],
      [-2, 0.5],
    ];
    expect(JSON.parse(exactValues(H))).toEqual(H);
  });
});
