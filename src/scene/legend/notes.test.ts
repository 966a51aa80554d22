import { describe, expect, test } from "vitest";
import { colorScale } from "../../color";
import { countNotes, explainsUndefined, remarkOf } from "./notes";
import { legendWords } from "./words";

const empty = colorScale(undefined, { mode: "automatic" }, "diverging");
const usual = { ...empty, empty: false };

describe("what a legend says beside its numbers", () => {
  test("is nothing of a scale that says it all", () => {
    expect(remarkOf({ scale: usual }, legendWords)).toBeNull();
    expect(countNotes({ scale: usual })).toBe(0);
  });

  test("names the divisor, or the one value, around the symbol", () => {
    expect(remarkOf({ scale: { ...usual, divisor: 4 } }, legendWords)).toEqual({
      before: "÷ max |",
      after: "| = 4",
    });
    const constant = { scale: { ...usual, constant: 2 }, undefinedShown: true };
    expect(remarkOf(constant, legendWords)).toEqual({ before: "", after: " = 2 everywhere" });
    expect(countNotes(constant)).toBe(2);
  });

  test("explains the colour for undefined where there is some, and where there is nothing else", () => {
    expect(explainsUndefined({ scale: usual })).toBe(false);
    expect(explainsUndefined({ scale: usual, undefinedShown: true })).toBe(true);
    expect(countNotes({ scale: empty })).toBe(1);
  });
});
