import { describe, expect, it } from "vitest";
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

describe("parameters", () => {
  it("that only the text knows start from 1", () => {
    expect(edits.setParameter(spec, "k", { max: 9 }).parameters.k).toMatchObject({ value: 1, max: 9 });
    // Not the function that every object inherits.
    expect(edits.parameterOf(spec, "constructor").value).toBe(1);
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
    const rounded = edits.roundCamera(camera);
    expect(rounded.azimuth).toBe(0.1235);
    expect(rounded.target).toEqual([0, 0, 0]);
    expect(parseSettings({ ...defaultSettings, camera: rounded }).dropped).toEqual([]);
  });
});
