import { describe, expect, it } from "vitest";
import { translator } from "./translator";

describe("translator", () => {
  const translate = translator(
    [
      ["Nothing here.", "Hier ist nichts."],
      ["{1} takes {2} (at most).", "{1} nimmt {2} (höchstens)."],
      ["{1} before {2}.", "{2} nach {1}."],
    ],
    [
      ["{1} arguments", "{1} Argumente"],
      ["two", "zwei"],
    ],
  );

  it("fills the places, in whatever order, and translates values but not what was typed", () => {
    expect(translate("Nothing here.")).toBe("Hier ist nichts.");
    expect(translate("`a` before `b`.")).toBe("`b` nach `a`.");
    expect(translate("`two arguments` takes two arguments (at most).")).toBe(
      "`two arguments` nimmt zwei Argumente (höchstens).",
    );
  });

  it("takes several sentences one by one, and leaves what it does not know", () => {
    expect(translate("Nothing here. `a` before `b`.")).toBe("Hier ist nichts. `b` nach `a`.");
    expect(translate("Nothing here. Something there.")).toBe("Nothing here. Something there.");
    expect(translate("")).toBe("");
  });

  it("reads what was typed as text: no pattern, no replacement", () => {
    expect(translate("`$1 {2}. A .* \n` before `$&`.")).toBe("`$&` nach `$1 {2}. A .* \n`.");
  });

  it("refuses a phrase whose places are not counted", () => {
    expect(() => translator([["{2} and {1}", ""]])).toThrow(SyntaxError);
  });
});
