import { expect, it } from "vitest";
import { nothingFound } from "../../scene/show/inspection";
import { defaultSettings, defaultSurface } from "../../settings";
import { compiledFrom } from "../../testing/compiled";
import { Marks } from "./marks";

const spec = defaultSurface("graph");
const settings = { ...defaultSettings, surfaces: [spec], probe: { surface: 0, at: [1, 1] } };

it("are the same objects until something that they tell of changes", () => {
  const marks = new Marks();
  const [ring] = marks.on(settings, null, []);
  expect(ring?.pinned).toEqual({ at: [1, 1], geometry: null });
  expect(marks.on({ ...settings, camera: { ...settings.camera, azimuth: 2 } }, null, [])[0]).toBe(ring);

  const data = compiledFrom(spec).at([1, 1]);
  const [known] = marks.on(settings, null, [{ ...nothingFound, pinned: { spec, at: [1, 1], data } }]);
  expect(known?.pinned?.geometry?.curvatures).toEqual([data.principalCurvature1, data.principalCurvature2]);
  const [hovered] = marks.on(settings, { surface: 0, at: [0, 1] }, []);
  expect(hovered?.hovered?.at).toEqual([0, 1]);
  expect(marks.on({ ...settings, probe: null }, null, [])).toEqual([null]);
});
