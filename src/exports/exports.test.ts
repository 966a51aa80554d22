import { describe, expect, it } from "vitest";
import { decodeSettings } from "../settings";
import {
  type Chosen,
  canHold,
  chosenOf,
  defaultsOf,
  type Exporter,
  exporters,
  isChoosable,
  isOffered,
  runExport,
  type Subject,
} from ".";

const { settings } = decodeSettings("z=u^3-3*u*v^2&u=-1..1&v=-1..1&show=S,trH");
const subject: Subject = { settings, view: 0, name: "Monkey saddle" };
const task = () => {
  const parts: number[] = [];
  const controller = new AbortController();
  return { parts, controller, signal: controller.signal, progress: (part: number) => parts.push(part) };
};

const all: [string, Exporter][] = Object.entries(exporters);
const computed = all.filter(([, { from }]) => from === "settings");

describe("the registry of exports", () => {
  it.each(all)("%s has options whose defaults can be chosen, and nothing beyond them", (_, { options }) => {
    for (const [key, spec] of Object.entries(options)) {
      expect(isChoosable(spec, spec.default), key).toBe(true);
      for (const wrong of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY, {}, "no such choice", -1])
        expect(isChoosable(spec, wrong), `${key}: ${wrong}`).toBe(false);
    }
    expect(chosenOf(options, { "no such option": 1 })).toEqual(defaultsOf(options));
  });

  it("has an ending of its own for each file that is no text", () => {
    const endings = all.filter(([, { group }]) => group !== "text").map(([, { extension }]) => extension);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it.each(computed)("%s is written from settings alone, without a browser", async (id, exporter) => {
    const { parts, ...told } = task();
    const size: Chosen = Object.hasOwn(exporter.options, "size") ? { size: 17 } : {};
    const file = await runExport(id, exporter, subject, size, told);
    expect(file.size).toBeGreaterThan(50);
    expect(file.type).toBe(exporter.mediaType);
    expect(parts.every((part, k) => part >= (parts[k - 1] ?? 0) && part <= 1)).toBe(true);
  });

  it.each(computed)("%s holds a surface of more coordinates as far as it says so", async (id, exporter) => {
    const [surface] = settings.surfaces;
    const domain: typeof surface.domain = { ...surface.domain, w: ["-1", "1"] };
    const more = { ...surface, expressions: { z: "u^2-v^2+w^2" }, variables: ["u", "v", "w"], domain };
    const subject: Subject = { settings: { ...settings, surfaces: [more] }, view: 0, name: "Bowl" };
    expect(canHold(exporter, surface)).toBe(true);
    const writing = runExport(id, exporter, subject, {}, task());
    if (canHold(exporter, more)) expect((await writing).size).toBeGreaterThan(50);
    else await expect(writing).rejects.toThrow(/two coordinates/);
  });

  it("offers what there is to choose", () => {
    const { motion, parameter, duration, views } = exporters.gif.options;
    const there = { views: 1, parameters: 2, values: { motion: "turntable" } };
    const offered = (found: Partial<typeof there>) =>
      [motion, parameter, duration, views].map((spec) => isOffered(spec, { ...there, ...found }));
    expect(offered({})).toEqual([true, false, true, false]);
    expect(offered({ values: { motion: "sweep" } })).toEqual([true, true, true, false]);
    expect(offered({ values: { motion: "sweep" }, parameters: 1 })).toEqual([true, false, true, false]);
    expect(offered({ parameters: 0, views: 2 })).toEqual([false, false, true, true]);
  });

  it.each(all)("%s is not begun when it is wanted no more", async (id, exporter) => {
    const { controller, ...told } = task();
    controller.abort(new Error("not wanted"));
    await expect(runExport(id, exporter, subject, {}, told)).rejects.toThrow("not wanted");
  });

  it("has zero in the middle of a map that diverges, as the page has", async () => {
    const { meshAndColors } = await import("./sampled");
    const { settings } = decodeSettings("z=u^2%2B1&u=-1..1&v=-1..1&show=height");
    const [view] = settings.views;
    const scaleOn = (colormap: typeof view.colormap) =>
      meshAndColors({ settings: { ...settings, views: [{ ...view, colormap }] }, view: 0, name: "" }, 9)
        .coloring.scale;
    expect(scaleOn("blueRed")).toMatchObject({ kind: "diverging", low: -2, high: 2 });
    expect(scaleOn("viridis")).toMatchObject({ kind: "sequential", low: 1, high: 2 });
  });

  it("takes colours and walls from the view that has been drawn", async () => {
    const low = [-9, -9, -0.2] as const;
    const high = [9, 9, 0.2] as const;
    const { colorScale } = await import("../color");
    const scale = colorScale(undefined, { mode: "typed", min: -1e6, max: 1e6 }, "diverging");
    const shown = settings.views.map(() => ({ colormap: "blueRed" as const, scale, box: { low, high } }));
    const { meshAndColors } = await import("./sampled");
    const { mesh, coloring } = meshAndColors({ ...subject, shown }, 33);
    const heights = mesh.positions.filter((_, k) => k % 3 === 2);
    expect(Math.max(...heights)).toBeCloseTo(0.2, 12);
    expect(Math.min(...heights)).toBeCloseTo(-0.2, 12);
    expect(coloring.scale).toBe(scale);
  });
});
