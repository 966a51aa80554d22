import { describe, expect, test } from "vitest";
import { defaultOverlays, defaultSettings, defaultSurface, type Settings } from "../../settings";
import { compiled, compiledFrom } from "../../testing/compiled";
import { nothingFound, type SurfaceInspection } from "./inspection";
import { overlaysOf } from "./overlays";
import { chosenAt, pointOn } from "./points";

const plane = defaultSurface("graph");
const strip = { ...plane, variables: ["s", "t"], domain: { s: plane.domain.u, t: plane.domain.v } };
const settings: Settings = {
  ...defaultSettings,
  surfaces: [defaultSettings.surfaces[0], plane, strip],
  probe: { surface: 0, at: [2, 1] },
};
const [spec] = settings.surfaces;
const surface = compiledFrom(spec);
const list = surface.criticalPoints();
const { points } = list;
const inspected: SurfaceInspection = {
  ...nothingFound,
  pinned: { spec, at: [2, 1], data: surface.at([2, 1]) },
  critical: { list, failure: null },
};

describe("what is drawn upon surfaces", () => {
  test("is the same point on every surface that shares its coordinates", () => {
    expect([0, 1, 2].map((index) => overlaysOf(index, settings, null, nothingFound)?.pinned?.at)).toEqual([
      [2, 1],
      [2, 1],
      undefined,
    ]);
    expect(overlaysOf(1, settings, { surface: 0, at: [3, 4] }, nothingFound)?.hovered?.at).toEqual([3, 4]);
  });

  test("is nothing without a point", () => {
    expect(overlaysOf(0, { ...settings, probe: null }, null, inspected)).toBeNull();
  });

  test("has directions as soon as they are known", () => {
    const before = overlaysOf(0, settings, null, nothingFound);
    expect(before).toMatchObject({ directions: true, pinned: { geometry: null } });
    const geometry = overlaysOf(0, settings, null, inspected)?.pinned?.geometry;
    expect(geometry?.curvatures).toEqual([
      inspected.pinned?.data.principalCurvature1,
      inspected.pinned?.data.principalCurvature2,
    ]);
  });

  test("has critical points where they are wanted, and the chosen one is highlighted", () => {
    const wanted = { ...settings, overlays: { ...defaultOverlays, criticalPoints: true } };
    expect(overlaysOf(0, settings, null, inspected)?.criticalPoints).toEqual([]);
    const chosen = { ...wanted, probe: { surface: 0, at: [points[3].u, points[3].v] } };
    const marks = overlaysOf(0, chosen, null, inspected)?.criticalPoints ?? [];
    expect(marks.map(({ kind }) => kind)).toEqual(points.map(({ kind }) => kind));
    expect(marks.findIndex(({ highlighted }) => highlighted)).toBe(3);
    expect(marks.filter(({ highlighted }) => highlighted)).toHaveLength(1);
  });

  test("has extrema without a gradient among the critical points, by signs of their own", () => {
    const z = "1 - abs(u - 1) - v^2";
    const tent = { ...plane, expressions: { z } };
    const wanted = { surfaces: [tent], probe: null, overlays: { ...defaultOverlays, criticalPoints: true } };
    const corners = compiled({ z }, ["-2", "2"], ["-1", "1"]).criticalPoints();
    const found = { ...nothingFound, critical: { list: corners, failure: null } };
    expect(overlaysOf(0, wanted, null, found)?.criticalPoints).toEqual([
      { at: [1, 0], position: [1, 0, 1], kind: "cornerMaximum", highlighted: false },
    ]);
  });
});

test("a point means nothing on a surface of other or more variables", () => {
  const three = { ...plane, variables: ["u", "v", "w"] };
  expect(pointOn(1, { surface: 0, at: [1, 2, 3] }, [three, three])).toBeNull();
  expect(pointOn(4, { surface: 0, at: [1, 2] }, [plane])).toBeNull();
});

describe("a point that was chosen with the pointer", () => {
  const picked = { view: "0", position: [0, 0, 0] as [number, number, number] };

  test("is kept short, as finely as it can be seen, and within the domain", () => {
    const at = (u: number, low: number, high: number) =>
      chosenAt({ ...picked, u, v: 0 }, { u: [low, high], v: [-1, 1] })[0];
    expect(at(4.567891234567, 0, 10)).toBe(4.5679);
    expect(at(4.567891234567e-7, 0, 1e-6)).toBe(4.5679e-7);
    expect(at(456789.123, 0, 1e6)).toBe(456789);
    expect(at(2 * Math.PI - 1e-9, 0, 2 * Math.PI)).toBeLessThanOrEqual(2 * Math.PI);
  });

  test("is whole where it is a critical point", () => {
    const { u, v } = points[0];
    expect(chosenAt({ ...picked, u, v, criticalPoint: 0 }, { u: [0, 10], v: [0, 10] })).toEqual([u, v]);
  });
});
