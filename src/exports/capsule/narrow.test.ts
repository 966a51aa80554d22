import { describe, expect, it } from "vitest";
import { decodeSettings, type Settings } from "../../settings";
import { withViews } from "./narrow";

const surfaces = ["z=u", "z=u*v", "z=v^2"].map((link) => decodeSettings(link).settings.surfaces[0]);
const base = decodeSettings("z=u").settings;
const [view] = base.views;
const settings: Settings = {
  ...base,
  surfaces,
  views: [0, 2, 1, 2].map((surface, k) => ({ ...view, surface, title: `${k}` })),
  probe: { surface: 2, at: [0.5, 0.25] },
};

describe("the settings of some views", () => {
  it("hold no other surface than theirs, so that no other formula is told", () => {
    const one = withViews(settings, [1]);
    expect(one.surfaces).toEqual([surfaces[2]]);
    expect(one.views).toEqual([{ ...settings.views[1], surface: 0 }]);
    expect(one.probe).toEqual({ surface: 0, at: [0.5, 0.25] });
  });

  it("keep the surfaces' order, each of them once", () => {
    const some = withViews(settings, [1, 2, 3]);
    expect(some.surfaces).toEqual([surfaces[1], surfaces[2]]);
    expect(some.views.map(({ title, surface }) => [title, surface])).toEqual([
      ["1", 1],
      ["2", 0],
      ["3", 1],
    ]);
    expect(some.probe?.surface).toBe(1);
  });

  it("have no probe where its surface is not shown", () => {
    expect(withViews(settings, [0]).probe).toBeNull();
    expect(withViews({ ...settings, probe: null }, [0]).probe).toBeNull();
  });

  it("are as they were where all is shown", () => {
    expect(withViews(settings, [0, 1, 2, 3])).toEqual(settings);
  });
});
