import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deleteBackwards, type Field, typeCharacter } from "./closing";

/** A field from a text with the caret as "‸", or with the selection between two of them. */
function field(marked: string): Field {
  const [before, selected, after] = marked.split("‸");
  if (after === undefined) return { text: before + selected, start: before.length, end: before.length };
  return { text: before + selected + after, start: before.length, end: before.length + selected.length };
}

function shown({ text, start, end }: Field): string {
  const selected = start === end ? "" : `${text.slice(start, end)}‸`;
  return `${text.slice(0, start)}‸${selected}${text.slice(end)}`;
}

/** Types keys one by one as the field does; "←" is Backspace. */
function typed(keys: string, from = "‸"): string {
  let now = field(from);
  for (const key of keys) {
    const plain: Field =
      key === "←"
        ? {
            text: now.text.slice(0, now.start - 1) + now.text.slice(now.end),
            start: now.start - 1,
            end: now.start - 1,
          }
        : {
            text: now.text.slice(0, now.start) + key + now.text.slice(now.end),
            start: now.start + 1,
            end: now.start + 1,
          };
    now = (key === "←" ? deleteBackwards(now) : typeCharacter(now, key)) ?? plain;
  }
  return shown(now);
}

describe("a bracket", () => {
  it("brings its partner where nothing follows it", () => {
    expect(typed("sin(")).toBe("sin(‸)");
    expect(typed("(", "2*‸ + u")).toBe("2*(‸) + u");
    expect(typed("e^{")).toBe("e^{‸}");
    expect(typed("max(abs(")).toBe("max(abs(‸))");
    expect(typed("[")).toBe("[‸]");
  });

  it("brings none before a word, a number or another bracket, and none where its partner waits", () => {
    expect(typed("(", "‸u + 1")).toBe("(‸u + 1");
    expect(typed("(", "‸2u")).toBe("(‸2u");
    expect(typed("(", "‸(u)")).toBe("(‸(u)");
    expect(typed("(", "sin‸)")).toBe("sin(‸)");
    expect(typed("(", "(sin‸)")).toBe("(sin(‸))");
    expect(typed("{", "\\max\\‸")).toBe("\\max\\{‸");
  });

  it("goes around what is selected, which stays selected", () => {
    expect(typed("(", "2‸u+1‸v")).toBe("2(‸u+1‸)v");
    expect(typed("|", "‸u‸")).toBe("|‸u‸|");
  });
});

describe("a closing bracket", () => {
  it("steps over the one that is there", () => {
    expect(typed("sin(u)cos(v)")).toBe("sin(u)cos(v)‸");
    expect(typed("((u))")).toBe("((u))‸");
    expect(typed("{[(u)]}")).toBe("{[(u)]}‸");
  });

  it("is written where one is missing", () => {
    expect(typed(")", "((u‸)")).toBe("((u)‸)");
    expect(typed(")", "u‸")).toBe("u)‸");
  });
});

describe("bars", () => {
  it("open, close and nest as they are typed", () => {
    expect(typed("|")).toBe("|‸|");
    expect(typed("|u|v")).toBe("|u|v‸");
    expect(typed("2|u|+|v|")).toBe("2|u|+|v|‸");
    expect(typed("ln|u|")).toBe("ln|u|‸");
    expect(typed("|", "|u‸")).toBe("|u|‸");
    expect(typed("|", "‸u|")).toBe("|‸u|");
  });
});

describe("Backspace", () => {
  it("takes an empty pair, and otherwise one character", () => {
    expect(typed("sin(←")).toBe("sin‸");
    expect(typed("|←")).toBe("‸");
    expect(typed("(u←")).toBe("(‸)");
    expect(typed("←", "(u)‸")).toBe("(u‸");
  });
});

describe("typing a balanced text", () => {
  it("gives that text, key by key", () => {
    const { formula } = fc.letrec<{ formula: string; group: string }>((tie) => ({
      group: fc
        .tuple(fc.constantFrom("()", "[]", "{}"), tie("formula"))
        .map(([[open, close], inner]) => open + inner + close),
      formula: fc
        .array(fc.oneof({ maxDepth: 4 }, fc.constantFrom("u", "2", "+", " ", "sin", ","), tie("group")), {
          maxLength: 5,
        })
        .map((parts) => parts.join("")),
    }));
    fc.assert(
      fc.property(formula, (text) => {
        expect(typed(text)).toBe(`${text}‸`);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("does the same to any text: what was there stays, in its order", () => {
    const any = fc.string({ unit: fc.constantFrom(..."()[]{}|u2+ ,\\"), maxLength: 12 });
    fc.assert(
      fc.property(any, fc.nat(12), fc.constantFrom(..."()[]{}|u"), (text, at, key) => {
        const caret = Math.min(at, text.length);
        const after = typeCharacter({ text, start: caret, end: caret }, key);
        if (!after) return;
        const [front, back] = [text.slice(0, caret), text.slice(caret)];
        expect(after.text.startsWith(front)).toBe(true);
        expect(after.text.endsWith(back)).toBe(true);
        expect(after.start).toBe(caret + 1);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
