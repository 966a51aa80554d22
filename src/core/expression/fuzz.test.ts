import { describe, expect, it } from "vitest";
import { problemsOf } from "../../testing/formulas";
import { Random } from "../../testing/random";
import { notationCases } from "../../testing/reference";
import { functionNames } from "./functions";

/** Only problems come out, inside the text and in its order; `problemsOf` throws any other error on. */
function expectCalm(text: string): number {
  const problems = problemsOf(text);
  let from = 0;
  for (const { start, end, message } of problems) {
    // Plain comparisons: there are a hundred thousand of them.
    const isInPlace = from <= start && start <= end && end <= text.length;
    if (!isInPlace || message.length > 250)
      expect.fail(`${JSON.stringify(text)}: ${message} [${start}, ${end}]`);
    from = start;
  }
  return problems.length;
}

const words = [
  ...["u", "v", "a", "pi", "e", "tau", "theta", "mod", "and", "or", "not", "xor", "if", "true", "null", "to"],
  ...["sin", "log", "atan2", "min", "gamma", "constructor", "__proto__", "x_0", "w1", "log_2", "sine", "foo"],
];
const signs = [
  ...[
    "+",
    "-",
    "*",
    "/",
    "^",
    "!",
    "%",
    "?",
    ":",
    "=",
    "==",
    "<",
    ">=",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "|",
    ",",
    ";",
  ],
  ...[
    " ",
    "\n",
    ".",
    "'",
    '"',
    "#",
    "_",
    "\\",
    "&&",
    "||",
    "√",
    "²",
    "⁻¹",
    "π",
    "·",
    "−",
    "⌊",
    "⌉",
    "$",
    "~",
    "\u202e",
  ],
  ...["\\frac", "\\sqrt", "\\left", "\\right", "\\sin", "\\cdot", "^{", "_{", "\\begin{", "\\operatorname{"],
];
const numbers = ["0", "1", "2.5", ".5", "1e5", "1e", "1e999", "0x1f", "1.2.3", "12"];

/** Slow machines, several tests at once: no test of speed. */
const patience = 120_000;

describe("whatever is typed", { timeout: patience }, () => {
  it("10,000 random texts are read or explained", () => {
    const random = new Random(2024);
    let explained = 0;
    for (let trial = 0; trial < 10_000; trial++) {
      const length = random.integer(0, 40);
      const text = Array.from({ length }, () =>
        random.next() < 0.7
          ? String.fromCharCode(random.integer(32, 126))
          : String.fromCodePoint(
              random.pick([
                random.integer(0, 0xffff),
                random.integer(0x370, 0x3ff),
                random.integer(0x2000, 0x22ff),
                random.integer(0x1d400, 0x1d7ff),
              ]),
            ),
      ).join("");
      if (expectCalm(text) > 0) explained++;
    }
    expect(explained).toBeGreaterThan(5000);
  });

  it("10,000 random sequences of tokens are read or explained", () => {
    const random = new Random(2025);
    const names = [...functionNames];
    let read = 0;
    for (let trial = 0; trial < 10_000; trial++) {
      const length = random.integer(1, 14);
      const text = Array.from({ length }, () => {
        const kind = random.next();
        return random.pick(kind < 0.35 ? words : kind < 0.45 ? names : kind < 0.6 ? numbers : signs);
      }).join(random.pick(["", " "]));
      if (expectCalm(text) === 0) read++;
    }
    expect(read).toBeGreaterThan(100);
  });

  it("readable texts with one character lost, doubled or exchanged are read or explained", () => {
    const random = new Random(2026);
    for (const { text } of notationCases)
      for (let trial = 0; trial < 40; trial++) {
        const k = random.integer(0, text.length);
        const other = random.pick(["", text[k] + text[k], random.pick([..."()|^,*u2 "])]);
        expectCalm(text.slice(0, k) + other + text.slice(k + 1));
      }
  });

  it("long monotonous texts are read or explained without delay", () => {
    const texts = [..."(|-√u2.'\"{[,;:!^_=²₁π\\#~&"].map((character) => character.repeat(10_000));
    const repeated = [
      "sin",
      "u^",
      "|u",
      "u|",
      "(u",
      "u)",
      "a1",
      "x_",
      "log_",
      "2 ",
      "u?",
      "\\frac",
      "1/",
      "e",
      "g(t)=",
    ];
    for (const word of repeated) texts.push(word.repeat(Math.floor(10_000 / word.length)));
    for (const text of texts) expectCalm(text);
  });
});
