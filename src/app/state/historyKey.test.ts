import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "../../examples";
import { defaultSettings } from "../../settings";
import { editAllViews } from "../testing/views";
import { editSurface, editView, setBound, setExpression, setParameter } from "./edits";
import { differences, historyKey } from "./historyKey";

const surface = (change: Parameters<typeof editSurface>[2]) => editSurface(defaultSettings, 0, change);
const keyOf = (after: typeof defaultSettings) => historyKey(defaultSettings, after);

describe("the field that an edit is about", () => {
  it("is a formula, a bound, a parameter with all of its slider, a camera", () => {
    expect(keyOf(surface((spec) => setExpression(spec, "z", "u")))).toBe("surfaces.0.expressions.z");
    expect(keyOf(surface((spec) => setBound(spec, "u", 1, "2*pi")))).toBe("surfaces.0.domain.u.1");
    const value = keyOf(surface((spec) => setParameter(spec, "c", { value: 0.2 })));
    expect(value).toBe("surfaces.0.parameters.c");
    expect(keyOf(surface((spec) => setParameter(spec, "c", { value: 7, max: 7 })))).toBe(value);
    expect(keyOf(surface((spec) => setParameter(spec, "k", { value: 2 })))).toBe("surfaces.0.parameters.k");
    const { camera } = defaultSettings;
    expect(keyOf({ ...defaultSettings, camera: { ...camera, azimuth: 1, distance: 3 } })).toBe("camera");
  });

  it("may be that of several views at once", () => {
    expect(keyOf(editAllViews(defaultSettings, { opacity: 0.5 }))).toBe("views.0.opacity views.1.opacity");
  });

  it("is none where something is chosen, or much is changed", () => {
    expect(keyOf(editView(defaultSettings, 0, { quantity: "height" }))).toBeNull();
    expect(keyOf(editView(defaultSettings, 0, { shading: false }))).toBeNull();
    expect(keyOf(editView(defaultSettings, 0, { range: { mode: "full" } }))).toBeNull();
    const { camera } = defaultSettings;
    expect(keyOf({ ...defaultSettings, camera: { ...camera, projection: "orthographic" } })).toBeNull();
    expect(keyOf({ ...defaultSettings, views: defaultSettings.views.slice(1) })).toBeNull();
    expect(keyOf(examples.torus.settings)).toBeNull();
    expect(keyOf(structuredClone(defaultSettings))).toBeUndefined();
  });
});

describe("differences", () => {
  it("are none between equal values, and some between others", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(differences(a, structuredClone(a))).toEqual([]);
        expect(differences(a, b).length === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
