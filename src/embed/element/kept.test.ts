import { expect, it } from "vitest";
import { defaultSettings, type Settings } from "../../settings";
import { kept } from "./kept";
import type { AttributeName } from "./names";

const turned = { ...defaultSettings.camera, azimuth: 2 };
/** As a reader's hand has left it. */
const shown: Settings = { ...defaultSettings, camera: turned, probe: { surface: 0, at: [1, 2] } };
const after = (settings: Settings, ...changed: AttributeName[]) => kept(settings, shown, new Set(changed));

it("keeps what a reader turned and pinned, unless the author means just that", () => {
  const written: Settings = { ...defaultSettings, probe: { surface: 0, at: [3, 4] } };
  expect(after(written, "z", "quantity")).toMatchObject({ camera: turned, probe: shown.probe });
  expect(after(written, "probe")).toMatchObject({ camera: turned, probe: written.probe });
  expect(after(written, "camera")).toMatchObject({ camera: written.camera, probe: shown.probe });
  expect(after(written, "settings")).toMatchObject({ camera: written.camera, probe: written.probe });
});

it("leaves surfaces that say the same the objects that they were, so that nothing is computed again", () => {
  const [first] = defaultSettings.surfaces;
  const again = structuredClone(defaultSettings);
  expect(after(again, "camera").surfaces).toBe(shown.surfaces);
  const changed = { ...again, surfaces: [{ ...first, definitions: "r = u" }] };
  expect(after(changed, "definitions").surfaces).toBe(changed.surfaces);
});
