import { describe, expect, it } from "vitest";
import type { SurfaceSpec } from "../../core/types";
import { defaultSettings, defaultSurface, parseSettings } from "../../settings";
import { type Occasion, withText } from "./fields";
import { meaningOf } from "./meaning";

const graph = defaultSurface("graph");
const parametric = defaultSurface("parametric");

function meant(
  spec: SurfaceSpec,
  field: string,
  text: string,
  occasion: Occasion = "typed",
  caret = text.length,
): SurfaceSpec | null {
  const found = meaningOf(withText(spec, field, text), field, occasion, caret);
  if (found) expect(parseSettings({ ...defaultSettings, surfaces: [found] }).dropped).toEqual([]);
  return found;
}

describe("the kind of a surface", () => {
  it("is parametric from the third formula on, while it is typed", () => {
    expect(meant(graph, "z", "cos u, sin u, ")).toBeNull();
    expect(meant(graph, "z", "cos u, sin u, v")).toMatchObject({
      kind: "parametric",
      expressions: { x: "cos u", y: "sin u", z: "v" },
      variables: ["u", "v"],
    });
  });

  it("waits while somebody types inside the brackets, or in the middle", () => {
    const text = "(cos u, sin u, v)";
    expect(meant(graph, "z", text, "typed", text.length - 1)).toBeNull();
    expect(meant(graph, "z", text)?.kind).toBe("parametric");
    expect(meant(graph, "z", text, "left", 3)?.kind).toBe("parametric");
  });

  it("does not come from decimal commas, or from a function's arguments", () => {
    for (const text of ["0,5 u + 1,5 v + 2", "max(u, v, 0)", "atan2(v, u)"])
      expect(meant(graph, "z", text)).toBeNull();
  });

  it("is parametric for three lines, and for x = …, y = …, z = …, in whichever field they are pasted", () => {
    const expressions = { x: "cos u", y: "sin u", z: "v" };
    for (const text of ["cos u\nsin u\nv", "x = cos u; y = sin u; z = v", "(cos u, sin u, v)"]) {
      expect(meant(graph, "z", text, "pasted")).toMatchObject({ kind: "parametric", expressions });
      expect(meant(parametric, "x", text, "pasted")).toMatchObject({ kind: "parametric", expressions });
    }
  });

  it("is a graph again where z = … or f(x, y) = … is pasted, or only z is left", () => {
    expect(meant(parametric, "x", "z = u v", "pasted")).toMatchObject({
      kind: "graph",
      expressions: { z: "u v" },
    });
    expect(meant(parametric, "y", "f(x,y) = x y", "pasted")).toMatchObject({
      kind: "graph",
      expressions: { z: "x y" },
      variables: ["x", "y"],
    });
    const blank = { ...parametric, expressions: { x: "", y: " ", z: "u v" } };
    expect(meant(blank, "y", "", "typed")).toBeNull();
    expect(meant(blank, "y", "", "left")).toMatchObject({ kind: "graph", expressions: { z: "u v" } });
  });

  it("stays where one of three formulas is typed or pasted", () => {
    for (const occasion of ["typed", "pasted", "left"] as const)
      expect(meant(parametric, "x", "cos u", occasion)).toBeNull();
  });
});

describe("the coordinates", () => {
  it("are those that the text uses", () => {
    expect(meant(graph, "z", "x^2 + y^2")).toMatchObject({
      variables: ["x", "y"],
      domain: { x: ["-3", "3"], y: ["-3", "3"] },
    });
    expect(meant(graph, "z", "sin x")?.variables).toEqual(["x", "y"]);
    const back = meant(graph, "z", "x y");
    expect(back && meant(back, "z", "u^2")?.variables).toEqual(["u", "v"]);
    expect(meant(graph, "z", "a cos θ sin φ")?.variables).toEqual(["theta", "phi"]);
  });

  it("are found where they are run together, and only then make sense", () => {
    expect(meant(graph, "z", "xy^2")?.variables).toEqual(["x", "y"]);
    expect(meant(graph, "z", "ax^2+bxy+cy^2")?.variables).toEqual(["x", "y"]);
    for (const text of ["mass", "xw", "uxy", "u + xy", "xy + nonsense"])
      expect(meant(graph, "z", text), text).toBeNull();
    const withSlider = { ...graph, parameters: { x: { value: 1, min: 0, max: 2, step: 0.1 } } };
    expect(meant(withSlider, "z", "xy")).toBeNull();
  });

  it("stay where the text uses them, or nothing of the kind, or a slider has the name", () => {
    for (const text of ["u + x", "a + b", "sin t", "r", "2", "x +"])
      expect(meant(graph, "z", text), text).toBeNull();
    const withSlider = { ...graph, parameters: { x: { value: 1, min: 0, max: 2, step: 0.1 } } };
    expect(meant(withSlider, "z", "x^2")).toBeNull();
  });

  it("are those of the left side", () => {
    expect(meant(graph, "z", "h(s,t) = s t", "pasted")).toMatchObject({
      variables: ["s", "t"],
      expressions: { z: "s t" },
    });
    // What is typed stays as it is.
    expect(meant(graph, "z", "h(s,t) = s t")).toMatchObject({
      variables: ["s", "t"],
      expressions: { z: "h(s,t) = s t" },
    });
  });

  it("are found among three formulas, once none uses the present ones", () => {
    const sphere = { ...parametric, expressions: { x: "cos θ sin φ", y: "sin θ sin φ", z: "v" } };
    expect(meant(sphere, "z", "cos φ")?.variables).toEqual(["theta", "phi"]);
    expect(meant(sphere, "z", "v")).toBeNull();
  });
});

describe("a number that is defined", () => {
  it("becomes a slider once the formula after it uses it", () => {
    expect(meant(graph, "z", "c = 0.1; u")).toBeNull();
    const found = meant(graph, "z", "c = 0.1; e^(-c u)");
    expect(found?.expressions.z).toBe("e^(-c u)");
    expect(found?.parameters.c).toEqual({ value: 0.1, min: -0.5, max: 0.5, step: 0.001 });
    // The bracket was put there.
    expect(meant(graph, "z", "c = 0.1; e^(-c u)", "typed", 16)?.expressions.z).toBe("e^(-c u)");
    // Somebody types the number.
    expect(meant(graph, "z", "c = 0.1; e^(-c u)", "typed", 7)).toBeNull();
  });

  it("becomes a slider out of the definitions when their field is left", () => {
    const spec = { ...graph, expressions: { z: "c sin r" } };
    expect(meant(spec, "definitions", "c = 0.1")).toBeNull();
    const found = meant(spec, "definitions", "c = 2pi; r = sqrt(u^2 + v^2)", "left");
    expect(found?.definitions).toBe("r = sqrt(u^2 + v^2)");
    expect(found?.parameters.c.value).toBe(2 * Math.PI);
    expect(meant(spec, "definitions", "r = sqrt(u^2 + v^2)", "left")).toBeNull();
  });

  it("keeps the slider that it has", () => {
    const spec = { ...graph, parameters: { c: { value: 1, min: 0, max: 2, step: 0.5 } } };
    expect(meant(spec, "z", "c = 1.5; c u")?.parameters.c).toEqual({ value: 1.5, min: 0, max: 2, step: 0.5 });
  });
});

describe("what is pasted", () => {
  it("comes without the layout of a paper", () => {
    expect(meant(graph, "z", "$$ e^{-u^2}, $$", "pasted")?.expressions.z).toBe("e^{-u^2}");
    expect(meant(graph, "z", "u^2 - v^2", "pasted")).toBeNull();
  });

  it("is not looked into where it is far too long", () => {
    const long = "u+".repeat(6000);
    expect(meant(graph, "z", `${long}u`, "pasted")).toBeNull();
    expect(meant(graph, "z", `x+${long}1`)).toBeNull();
  });
});
