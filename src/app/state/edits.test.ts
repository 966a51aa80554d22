import { describe, expect, it } from "vitest";
import { roundCamera } from "../../scene/show/cameras";
import { type Camera, defaultSettings, parseSettings, type Settings } from "../../settings";
import * as edits from "./edits";

const [spec] = defaultSettings.surfaces;
/** Three surfaces, the second without a view. */
const several: Settings = {
  ...defaultSettings,
  surfaces: [spec, edits.changeKind(spec, "parametric", undefined), spec],
  views: [
    { ...defaultSettings.views[0], surface: 0 },
    { ...defaultSettings.views[0], surface: 2 },
  ],
  probe: { surface: 2, at: [1, 2] },
};

describe("the kind of a surface", () => {
  it("turns a graph into the same surface with parameters, and back without loss", () => {
    const parametric = edits.changeKind(spec, "parametric", undefined);
    expect(parametric.expressions).toEqual({ x: "u", y: "v", z: spec.expressions.z });
    expect(parametric.domain).toEqual(spec.domain);
    expect(edits.changeKind(parametric, "graph", undefined)).toEqual(spec);
  });

  it("keeps no more variables than the kind has", () => {
    const three = {
      ...spec,
      variables: ["a", "b", "w"],
      domain: { a: ["0", "1"], b: ["0", "1"], w: ["0", "1"] } as Record<string, [string, string]>,
    };
    const parametric = edits.changeKind(three, "parametric", undefined);
    expect(parametric.variables).toEqual(["a", "b"]);
    expect(Object.keys(parametric.domain)).toEqual(["a", "b"]);
  });

  it("comes back to what was typed for it, with the sliders of now", () => {
    const torus = {
      ...edits.changeKind(spec, "parametric", undefined),
      expressions: { x: "a", y: "b", z: "c" },
    };
    const moved = edits.setParameter(spec, "c", { value: 0.7 });
    const back = edits.changeKind(moved, "parametric", torus);
    expect(back.expressions).toEqual(torus.expressions);
    expect(back.parameters.c.value).toBe(0.7);
  });
});

describe("variables", () => {
  it("are renamed in the domain only, and not to what cannot be read", () => {
    const renamed = edits.renameVariable(spec, "u", "x");
    expect(renamed.variables).toEqual(["x", "v"]);
    expect(renamed.domain).toEqual({ x: ["0", "10"], v: ["0", "10"] });
    expect(renamed.expressions).toEqual(spec.expressions);
    for (const name of ["", "v", "2u", "a b", "__proto__"])
      expect(edits.renameVariable(spec, "u", name)).toBe(spec);
  });
});

describe("all variables at once", () => {
  it("get new names with the intervals of the old ones, or none", () => {
    const renamed = edits.nameVariables(edits.setBound(spec, "u", 0, "-1"), ["v", "u"]);
    expect(renamed.variables).toEqual(["v", "u"]);
    expect(renamed.domain).toEqual({ v: ["-1", "10"], u: ["0", "10"] });
    for (const names of [["x"], ["x", "x"], ["x", "2y"]]) expect(edits.nameVariables(spec, names)).toBe(spec);
  });
});

describe("what has changed of surfaces", () => {
  const change = (after: typeof spec) => edits.surfacesChange([spec], [after]);
  it("is told apart", () => {
    expect(change(spec)).toBe("none");
    expect(change(edits.setParameter(spec, "c", { max: 9 }))).toBe("none");
    expect(change(edits.setParameter(spec, "k", {}))).toBe("none");
    expect(change(edits.setParameter(spec, "c", { value: 0.2 }))).toBe("parameters");
    expect(change(edits.setParameter(spec, "k", { value: 0.2 }))).toBe("parameters");
    expect(change(edits.setBound(spec, "u", 1, "3"))).toBe("definition");
    expect(edits.surfacesChange([spec], [spec, spec])).toBe("definition");
  });
});

describe("parameters", () => {
  it("that only the text knows start from 1", () => {
    expect(edits.setParameter(spec, "k", { max: 9 }).parameters.k).toMatchObject({ value: 1, max: 9 });
    // Not the function that every object inherits.
    expect(edits.parameterOf(spec, "constructor").value).toBe(1);
  });

  it("get a slider about a value that was typed, and keep the one that they have", () => {
    const slider = (value: number) => edits.withValue(spec, "k", value).parameters.k;
    expect(slider(0.1)).toEqual({ value: 0.1, min: -0.5, max: 0.5, step: 0.001 });
    expect(slider(2 * Math.PI)).toMatchObject({ min: -50, max: 50, step: 0.1 });
    expect(slider(-3)).toMatchObject({ min: -20, max: 20 });
    expect(slider(0)).toMatchObject({ min: -1, max: 1 });
    for (const value of [1e308, -1e-320, 5e-324, 1.7e308]) {
      const settings = { ...defaultSettings, surfaces: [edits.withValue(spec, "k", value)] };
      expect(parseSettings(settings).dropped).toEqual([]);
    }
    expect(edits.withValue(spec, "c", 0.3).parameters.c).toEqual({ value: 0.3, min: 0, max: 1, step: 0.01 });
    expect(edits.withValue(spec, "c", 3).parameters.c).toMatchObject({ value: 3, max: 3 });
  });

  it("take a typed value beyond the slider by widening it", () => {
    const parameter = { value: 12, min: 0, max: 1, step: 0.1 };
    expect(edits.reaching(parameter)).toEqual({ ...parameter, max: 12 });
    expect(edits.reaching({ ...parameter, value: -2 })).toEqual({ ...parameter, value: -2, min: -2 });
  });
});

describe("surfaces", () => {
  it("leave valid settings when one is removed: views and probe still name the same surfaces", () => {
    const removed = edits.removeSurface(several, 1);
    expect(removed.views.map((view) => view.surface)).toEqual([0, 1]);
    expect(removed.probe).toEqual({ surface: 1, at: [1, 2] });
    for (const index of [0, 1, 2]) {
      const settings = edits.removeSurface(several, index);
      expect(parseSettings(settings)).toEqual({ settings, dropped: [] });
    }
    expect(edits.removeSurface(defaultSettings, 0)).toBe(defaultSettings);
  });

  it("are added as a copy with a view", () => {
    const added = edits.addSurface(defaultSettings, 0);
    expect(added.surfaces[1]).toEqual(spec);
    expect(added.views.at(-1)?.surface).toBe(1);
    expect(parseSettings(added)).toEqual({ settings: added, dropped: [] });
  });
});

describe("the camera", () => {
  it("is rounded to what is seen, and stays valid straight from above", () => {
    const camera: Camera = {
      azimuth: 0.123456789,
      elevation: Math.PI / 2,
      distance: 2,
      target: [-1e-9, 0, 0],
      projection: "perspective",
    };
    const rounded = roundCamera(camera);
    expect(rounded.azimuth).toBe(0.1235);
    expect(rounded.target).toEqual([0, 0, 0]);
    expect(parseSettings({ ...defaultSettings, camera: rounded }).dropped).toEqual([]);
  });
});
