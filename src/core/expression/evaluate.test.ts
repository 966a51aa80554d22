import { describe, expect, it } from "vitest";
import { ExpressionError, evaluateText } from ".";

describe("a number written as a formula", () => {
  it.each([
    ["2*pi", 2 * Math.PI],
    ["2pi", 2 * Math.PI],
    ["2π", 2 * Math.PI],
    ["-sqrt(3)", -Math.sqrt(3)],
    ["−1.5e-3", -0.0015],
    ["3pi/4", (3 * Math.PI) / 4],
    ["1/2 pi", Math.PI / 2],
    ["\\frac{\\pi}{2}", Math.PI / 2],
    ["ln 2", Math.LN2],
    ["e", Math.E],
    ["tau", 2 * Math.PI],
    ["2^10", 1024],
    ["4!", 24],
    ["a = 3; a^2", 9],
  ])("%s is %d", (text, value) => {
    const computed = evaluateText(text, "domain.u.0");
    expect(Math.abs(computed - value)).toBeLessThanOrEqual(2.3e-16 * Math.abs(value));
  });

  it.each([
    ["", /type a formula/, 0, 0],
    ["a", /has to be a number/, 0, 1],
    ["2 u", /has to be a number/, 2, 3],
    ["2*", /missing after/, 1, 2],
    ["1/0", /infinite/, 0, 3],
    ["0/0", /undefined/, 0, 3],
    ["sqrt(-1)", /undefined/, 0, 8],
    ["log_b(2)", /Unknown|number/, 0, 5],
    ["foo(1)", /Unknown function/, 0, 3],
  ])("%j is explained", (text, message, start, end) => {
    try {
      evaluateText(text, "domain.u.1");
      expect.fail("nothing was thrown");
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionError);
      const { problems } = error as ExpressionError;
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ field: "domain.u.1", start, end });
      expect(problems[0].message).toMatch(message);
    }
  });
});
