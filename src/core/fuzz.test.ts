import { describe, expect, it } from "vitest";
import { Random } from "../testing/random";
import { malformedTexts } from "../testing/reference";
import { backendIds, compile, ExpressionError, quantityIds } from "./index";

const pieces = [
  ..."uvcxyz0123456789.+-*/^(),<>=!?:|{}[]'\"%&;_ \\",
  ...[
    "u",
    "v",
    "sin",
    "cos",
    "exp",
    "log",
    "sqrt",
    "abs",
    "atan2",
    "min",
    "max",
    "gamma",
    "floor",
    "mod",
    "pi",
    "e",
  ],
  ...[
    "sin(",
    "(u",
    "v)",
    "^2",
    "1/",
    "u*v",
    "√",
    "²",
    "π",
    "⋅",
    "\\frac{u}{v}",
    "and",
    "if",
    "NaN",
    "__proto__",
    "constructor",
  ],
  ...["toString", "this", "\u202e", "\ud83d\ude00", "\ud800", "1e308", "1e-320"],
];

/** Compiles and, where that works, samples; anything but an ExpressionError with places inside the text is a fault. */
function tryOut(text: string, random: Random): boolean {
  try {
    const surface = compile({ kind: "graph", expressions: { z: text }, domain: { u: [-2, 2], v: [0, 3] } });
    const { index, positions, planes } = surface.sample({
      size: [7, 6],
      quantities: quantityIds,
      backend: random.pick(backendIds),
    });
    for (const vertex of index) expect(Number.isFinite(positions[3 * vertex + 2]), text).toBe(true);
    for (const id of quantityIds)
      expect(planes[id]?.values.every(Number.isFinite), `${id} of ${text}`).toBe(true);
    surface.at([random.uniform(-2, 2), random.uniform(0, 3)]);
    surface.dispose();
    return true;
  } catch (error) {
    if (!(error instanceof ExpressionError))
      throw new Error(`${JSON.stringify(text)}: ${error}`, { cause: error });
    expect(error.problems.length, text).toBeGreaterThan(0);
    for (const { message, start, end, field } of error.problems) {
      expect(message.length).toBeGreaterThan(10);
      expect(field).toBe("z");
      expect(0 <= start && start <= end && end <= text.length, `${text}: ${start}–${end}`).toBe(true);
    }
    return false;
  }
}

describe("texts that nobody would type", () => {
  it("10,000 random ones are computed or refused with a reason, and nothing else", () => {
    const random = new Random(2023);
    let computed = 0;
    for (let trial = 0; trial < 10_000; trial++) {
      const text = Array.from({ length: random.integer(1, 14) }, () => random.pick(pieces)).join("");
      if (tryOut(text, random)) computed++;
    }
    // The soup must not be so thin that nothing is ever computed.
    expect(computed).toBeGreaterThan(300);
  }, 120_000);

  it("random formulas built by the grammar are all computed", () => {
    const random = new Random(1);
    const atom = () => random.pick(["u", "v", "c", "2", "0.5", "pi", "0", "-1.5"]);
    const formula = (depth: number): string => {
      if (depth === 0) return atom();
      const [a, b, c] = [formula(depth - 1), formula(random.integer(0, depth - 1)), atom()];
      return random.pick([
        `(${a} + ${b})`,
        `(${a} - ${b})`,
        `${a}*${b}`,
        `(${a})/(${b})`,
        `(${a})^(${b})`,
        `(${a})^2`,
        `-(${a})`,
        `sin(${a})`,
        `exp(${a})`,
        `log(${a})`,
        `sqrt(${a})`,
        `abs(${a})`,
        `atan2(${a}, ${b})`,
        `tanh(${a})`,
        `max(${a}, ${b})`,
        `(${a} < ${b} ? ${a} : ${c})`,
        `floor(${a})`,
        `gamma(${a})`,
        `cbrt(${a})`,
        `acosh(${a})`,
        `mod(${a}, ${b})`,
        `hypot(${a}, ${b})`,
        `tan(${a})`,
        `erf(${a})`,
      ]);
    };
    for (let trial = 0; trial < 1500; trial++) {
      const text = formula(random.integer(1, 4));
      expect(tryOut(text, random), text).toBe(true);
    }
  }, 120_000);

  it.each(malformedTexts.map((one) => [one.note, one] as const))("%s", (_note, { text, expect: outcome }) => {
    const computed = tryOut(text, new Random(0));
    if (outcome !== "either") expect(computed).toBe(outcome === "ok");
  });

  it("long, deep and wide ones", () => {
    const random = new Random(9);
    for (const text of [
      `${"sin(".repeat(3000)}u${")".repeat(3000)}`,
      "(".repeat(5000),
      `u${"^u".repeat(4000)}`,
      `${"-".repeat(9000)}u`,
      `u${"+u*v".repeat(2400)}`,
      "u!".repeat(100) + "!".repeat(5000),
      "x".repeat(20_000),
      "|".repeat(999),
      "u<v".repeat(500),
      "u?v:".repeat(2000),
      `${"√".repeat(3000)}u`,
      `${"[".repeat(100)}u${"]".repeat(100)}`,
    ])
      tryOut(text, random);
  });
});
