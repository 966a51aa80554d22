import { describe, expect, it } from "vitest";
import { assignments, hasBounds, placeOfBound } from "./assignments";

describe("assignments", () => {
  it("may be parted by spaces, commas or semicolons", () => {
    const expected = [
      ["u", "0..10"],
      ["v", "-1..f(2, 3)"],
    ];
    for (const text of ["u=0..10 v=-1..f(2, 3)", "u = 0..10, v=-1..f(2, 3)", " u=0..10;\n v = -1..f(2, 3) ;"])
      expect(assignments(text).map(({ name, value }) => [name, value])).toEqual(expected);
    expect(assignments("  ")).toEqual([]);
  });

  it("stand where they were written, also what is none", () => {
    const text = " u in [0,1], c = 2 ; d= ";
    expect(assignments(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "u in [0,1]",
      "c = 2",
      "d=",
    ]);
  });

  it("of intervals have two bounds, each at its place", () => {
    const text = "u = 0 .. 2 pi, v=0...5 w=1..";
    expect(assignments(text).map(hasBounds)).toEqual([true, true, false]);
    const bound = (variable: string, k: number) => {
      const place = placeOfBound(text, variable, k);
      return place && text.slice(place.start, place.end);
    };
    expect([bound("u", 0), bound("u", 1), bound("v", 1), bound("w", 1)]).toEqual(["0", "2 pi", ".5", null]);
  });
});
