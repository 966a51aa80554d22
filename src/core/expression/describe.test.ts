import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { type Description, describeText, namesUsed, takeValues } from "./describe";
import { withoutLayout } from "./paste";

const read = (text: string) => describeText(text, ["u", "v"]);
const graph = (z: string, more: Partial<Description> = {}): Description => ({
  kind: "graph",
  expressions: { z },
  definitions: "",
  values: {},
  ...more,
});
const parametric = (x: string, y: string, z: string, more: Partial<Description> = {}): Description => ({
  kind: "parametric",
  expressions: { x, y, z },
  definitions: "",
  values: {},
  ...more,
});
const xy = { variables: ["x", "y"] };
const uv = { variables: ["u", "v"] };

/** What is typed or pasted, and the surface that it means. */
const texts: [text: string, meaning: Description][] = [
  // One formula
  ["u^2 - v^2", graph("u^2 - v^2")],
  ["z = u v", graph("u v")],
  ["f = u v", graph("u v")],
  ["z := u v", graph("u v")],
  ["f(x,y) = x^2 y", graph("x^2 y", xy)],
  ["f(x, y) := x^2 y", graph("x^2 y", xy)],
  ["h\\left(x,y\\right)=x^2", graph("x^2", xy)],
  ["f(\\theta, \\phi) = \\sin\\theta", graph("\\sin\\theta", { variables: ["theta", "phi"] })],
  ["f(θ, φ) = sin θ", graph("sin θ", { variables: ["θ", "φ"] })],
  ["r = sqrt(u^2+v^2); sin(r)/r", graph("r = sqrt(u^2+v^2); sin(r)/r")],
  ["r = sqrt(u^2+v^2)\nz = sin(r)/r", graph("r = sqrt(u^2+v^2); sin(r)/r")],
  ["max(u, v)", graph("max(u, v)")],
  // No three; the reader will say what is wrong with it.
  ["(u, v)", graph("(u, v)")],
  // Three
  ["cos u, sin u, v", parametric("cos u", "sin u", "v")],
  ["(cos u, sin u, v)", parametric("cos u", "sin u", "v")],
  ["[cos u, sin u, v]", parametric("cos u", "sin u", "v")],
  ["\\left( \\cos u, \\sin u, v \\right)", parametric("\\cos u", "\\sin u", "v")],
  ["(cos u, sin u, v)^T", parametric("cos u", "sin u", "v")],
  ["(cos u, sin u, v)^{\\top}", parametric("cos u", "sin u", "v")],
  ["cos u\nsin u\nv", parametric("cos u", "sin u", "v")],
  ["cos u; sin u; v", parametric("cos u", "sin u", "v")],
  ["x = cos u; y = sin u; z = v", parametric("cos u", "sin u", "v")],
  ["x = cos u, y = sin u, z = v", parametric("cos u", "sin u", "v")],
  ["z = v\nx = cos u\ny = sin u", parametric("cos u", "sin u", "v")],
  ["X = cos u\nY = sin u\nZ = v", parametric("cos u", "sin u", "v")],
  ["x(s,t) = s, y(s,t) = t, z(s,t) = s t", parametric("s", "t", "s t", { variables: ["s", "t"] })],
  ["r(u,v) = (u, v, u v)", parametric("u", "v", "u v", uv)],
  ["r(u,v) = u, v, u v", parametric("u", "v", "u v", uv)],
  ["\\mathbf{r}(u,v) = (u, v, uv)", parametric("u", "v", "uv", uv)],
  ["\\vec{r} = (u, v, uv)", parametric("u", "v", "uv")],
  ["(max(u, v), atan2(v, u), 0)", parametric("max(u, v)", "atan2(v, u)", "0")],
  ["(0,0,u)", parametric("0", "0", "u")],
  ["(0.5 u, v, 1,5)", parametric("0.5 u", "v", "1,5")],
  [
    "R = 2; r(t) = t/2; (R + r(v)) cos u, sin u, v",
    parametric("(R + r(v)) cos u", "sin u", "v", { definitions: "r(t) = t/2", values: { R: 2 } }),
  ],
  ["a = 2\nx = a cos u\ny = a sin u\nz = v", parametric("a cos u", "a sin u", "v", { values: { a: 2 } })],
  // Values
  ["c = 0.1; e^(-c u) sin u", graph("e^(-c u) sin u", { values: { c: 0.1 } })],
  ["c = 0.1, z = e^(-cu)", graph("e^(-cu)", { values: { c: 0.1 } })],
  ["k = 2pi\nsin(k u)", graph("sin(k u)", { values: { k: 2 * Math.PI } })],
  ["a = -1/2; b = 3; a u + b v", graph("a u + b v", { values: { a: -0.5, b: 3 } })],
  // What nothing uses is no parameter, and neither is what depends on something.
  ["c = 0.1; u", graph("c = 0.1; u")],
  ["a = 2; b = a u; b^2", graph("b = a u; b^2", { values: { a: 2 } })],
];

/** As it stands in a paper's source. */
const pasted: [text: string, meaning: Description][] = [
  ["\\[ f(x,y) = \\frac{x^2}{a^2} + y^2. \\]", graph("\\frac{x^2}{a^2} + y^2", xy)],
  [
    "\\begin{equation}\n  z = e^{-cu}\\sin u \\sin v, \\label{eq:1}\n\\end{equation}",
    graph("e^{-cu}\\sin u \\sin v"),
  ],
  [
    "\\begin{aligned} x &= \\cos u \\\\ y &= \\sin u \\\\[2pt] z &= v. \\end{aligned}",
    parametric("\\cos u", "\\sin u", "v"),
  ],
  [
    "\\begin{align*}\nx(u,v) &= u, \\\\\ny(u,v) &= v, \\\\\nz(u,v) &= uv \\nonumber\n\\end{align*}",
    parametric("u", "v", "uv", uv),
  ],
  [
    "\\mathbf{x}(u,v) = \\begin{pmatrix} \\cos u \\\\ \\sin u \\\\ v \\end{pmatrix}",
    parametric("\\cos u", "\\sin u", "v", uv),
  ],
  ["\\langle \\cos u, \\sin u, v \\rangle", parametric("\\cos u", "\\sin u", "v")],
  ["$$z = x^2+y^2$$", graph("x^2+y^2")],
];

const nothing = [
  "",
  "   ",
  "u, v",
  "1, 2, 3, 4",
  "c = 0.1",
  "g(t) = t^2",
  "y = u",
  "u; v",
  "z =",
  "x = u; y = v",
];

describe("what a whole text says", () => {
  it.each(texts)("%j", (text, meaning) => {
    expect(read(text)).toEqual(meaning);
  });

  it.each(pasted)("%j, pasted", (text, meaning) => {
    expect(read(withoutLayout(text))).toEqual(meaning);
  });

  it.each(nothing)("%j says nothing of the kind", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("takes a decimal comma for no separator", () => {
    expect(read("0,5 u + 1,5 v")).toEqual(graph("0,5 u + 1,5 v"));
  });

  it("is asked of any text without harm", () => {
    const random = new Random(3);
    const pieces = "( ) [ ] { } | , ; = u v x y z c 0.1 sin \\frac \\left \\right \n ^ T := f(u,v) 😀".split(
      " ",
    );
    for (let trial = 0; trial < 3000; trial++) {
      const text = Array.from({ length: random.integer(1, 14) }, () => random.pick(pieces)).join(
        random.pick(["", " "]),
      );
      const found = read(withoutLayout(text));
      if (found) for (const part of Object.values(found.expressions)) expect(part).not.toBe("");
    }
    expect(read("u,".repeat(9000))).toBeUndefined();
  });
});

describe("a paper's source", () => {
  it("keeps what is no layout", () => {
    for (const text of ["u^2+v^2", "u > 0 ? u : v", "max(u, v)", "a = 1; b = 2; u", "u +\n v"])
      expect(withoutLayout(text)).toBe(text);
  });
});

describe("numbers among definitions", () => {
  const formulas = { expressions: { z: "c sin(r)" }, variables: ["u", "v"] };

  it("become values where they are used, and what is left stays as typed", () => {
    expect(takeValues("c = 0.1; r = sqrt(u^2 + v^2)", formulas)).toEqual({
      values: { c: 0.1 },
      rest: "r = sqrt(u^2 + v^2)",
    });
    expect(takeValues("c = 0.1\nr  = u\nd = 2", formulas)).toEqual({
      values: { c: 0.1 },
      rest: "r  = u\nd = 2",
    });
    const kept = "r =  u;  # nothing to take";
    expect(takeValues(kept, formulas)).toEqual({ values: {}, rest: kept });
  });

  it("are used by other definitions, too", () => {
    expect(takeValues("k = 2; r = k u; c = u", formulas).values).toEqual({ k: 2 });
  });
});

describe("the names that formulas use", () => {
  it("are told apart", () => {
    expect(
      namesUsed({ expressions: { z: "a r + x" }, definitions: "r = b v", variables: ["u", "v"] }),
    ).toEqual({ variables: ["v"], parameters: ["b", "a", "x"] });
    expect(namesUsed({ expressions: { z: "a +" }, variables: ["u", "v"] })).toBeUndefined();
  });
});
