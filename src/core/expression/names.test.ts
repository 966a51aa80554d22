import { describe, expect, it } from "vitest";
import { canonicalName, isFreeName, isParameterName, nameProblems } from "./names";
import { editDistance, nearest } from "./nearest";

describe("names", () => {
  it.each([
    ["u", "u"],
    ["θ", "theta"],
    ["ϕ", "phi"],
    ["µ", "mu"],
    ["w₁", "w_1"],
    ["θ₀", "theta_0"],
    ["x_{12}", "x_12"],
    ["\\theta", "theta"],
    ["𝑢", "u"],
    ["rho2", "rho2"],
  ])("%s is %s inside", (typed, canonical) => {
    expect(canonicalName(typed)).toBe(canonical);
  });

  it.each(["", "u v", "2", "u+", "(u)", "'u'", "😀", "u'", "θφ"])("%j is no name", (typed) => {
    expect(canonicalName(typed)).toBeUndefined();
  });

  it("may be parameters without being declared if they are one letter, perhaps numbered", () => {
    for (const name of ["a", "R", "w1", "x_0", "theta", "theta_0", "omega12", "i"])
      expect(isFreeName(name)).toBe(true);
    for (const name of ["ab", "x_i", "pi2", "mass", "_a", "1"]) expect(isFreeName(name)).toBe(false);
  });

  it("may be declared as parameters unless they mean something already", () => {
    for (const name of ["a", "mass", "x_max", "theta"]) expect(isParameterName(name)).toBe(true);
    for (const name of ["sin", "pi", "and", "constructor", "toString", "__proto__", "2a", "", "NaN"])
      expect(isParameterName(name)).toBe(false);
  });

  it("of coordinates and parameters are checked", () => {
    expect(nameProblems(["u", "v"], ["c", "w1"])).toEqual([]);
    expect(nameProblems(["θ", "φ"], [])).toEqual([]);
    expect(nameProblems(["u", "u"], [])).toMatchObject([
      { field: "variables", message: expect.stringMatching(/twice/) },
    ]);
    expect(nameProblems(["sin", "v"], [])).toMatchObject([{ message: expect.stringMatching(/meaning/) }]);
    expect(nameProblems(["u", "2v"], [])).toMatchObject([{ message: expect.stringMatching(/not a name/) }]);
    expect(nameProblems(["u"], ["constructor"])).toMatchObject([{ field: "parameters.constructor" }]);
  });
});

describe("the nearest name", () => {
  it("is counted in edits", () => {
    expect(editDistance("sine", "sin")).toBe(1);
    expect(editDistance("Sin", "sin")).toBe(0.2);
    expect(editDistance("csoh", "cosh")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
    expect(editDistance("tan", "atan")).toBe(1);
  });

  it("is found for slips, and not for other words", () => {
    const names = ["sin", "sinh", "sign", "cos", "cosh", "sqrt", "arctan", "log"];
    expect(nearest("sinn", names)).toBe("sin");
    expect(nearest("SIN", names)).toBe("sin");
    expect(nearest("arctg", names)).toBeUndefined();
    expect(nearest("actan", names)).toBe("arctan");
    expect(nearest("cosinus", names)).toBe("cos");
    expect(nearest("sqr", names)).toBe("sqrt");
    expect(nearest("foo", names)).toBeUndefined();
    expect(nearest("x".repeat(5000), names)).toBeUndefined();
  });
});
