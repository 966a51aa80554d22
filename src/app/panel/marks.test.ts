import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "./marks";

describe("the marks under a formula", () => {
  it("fall on exactly the characters of the problems", () => {
    expect(
      pieces("sine(u)*foo", [
        { start: 0, end: 4 },
        { start: 8, end: 11 },
      ]),
    ).toEqual([
      { start: 0, text: "sine", marked: true },
      { start: 4, text: "(u)*", marked: false },
      { start: 8, text: "foo", marked: true },
    ]);
  });

  it("show where something is missing, at the end and at the start", () => {
    expect(pieces("u +", [{ start: 3, end: 3 }]).filter((piece) => piece.marked)).toEqual([
      { start: 2, text: "+", marked: true },
    ]);
    expect(pieces("*u", [{ start: 0, end: 0 }])[0]).toEqual({ start: 0, text: "*", marked: true });
    expect(pieces("", [{ start: 0, end: 0 }])).toEqual([]);
  });

  it("do not cut what is drawn as one character", () => {
    const family = "👨‍👩‍👧";
    expect(pieces(`u${family}v`, [{ start: 1, end: 3 }])).toEqual([
      { start: 0, text: "u", marked: false },
      { start: 1, text: family, marked: true },
      { start: 1 + family.length, text: "v", marked: false },
    ]);
    expect(pieces("ae\u0301", [{ start: 1, end: 2 }])[1].text).toBe("e\u0301");
  });

  it("leave the text whole, whatever the problems say", () => {
    const place = fc.integer({ min: -3, max: 20 });
    const problems = fc.array(fc.record({ start: place, end: place }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), problems, (text, list) => {
        expect(
          pieces(text, list)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
