import { describe, expect, test, vi } from "vitest";
import { colorScale } from "../../color";
import type { Shape } from "../drawing/shapes";
import { grounds } from "../theme";
import type { CaptureOptions } from "../types";
import type { ViewPicture } from "./capture";
import { type PageWish, type PictureView, pagePicture, ratioOf } from "./page";

const fakeContext = { font: "", measureText: (text: string) => ({ width: 7 * text.length }) };
vi.stubGlobal("document", { createElement: () => ({ getContext: () => fakeContext }) });

const quantiles = Float64Array.from({ length: 101 }, (_, p) => -1 + p / 50);
const statistics = { count: 400, minimum: -1, maximum: 1, quantiles };
const scale = colorScale(statistics, { mode: "typed", min: -1, max: 1 }, "diverging");
const view = (id: string): PictureView => ({
  id,
  name: "",
  legend: { colormap: "blueRed", scale, symbol: "S", label: "scalar curvature" },
});
const wish: PageWish = { views: [view("0")], columns: 0, width: 1200, height: 800, theme: "light" };

function arrange(changes: Partial<PageWish>) {
  const asked: CaptureOptions[] = [];
  const page = pagePicture(
    {
      picture(id, options = {}) {
        asked.push(options);
        return id === "missing" ? null : ({ width: options.width, height: options.height } as ViewPicture);
      },
    },
    { ...wish, ...changes },
  );
  return { page, asked };
}

const wordsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === "text" ? shape.runs.map(({ text }) => text).join("") : []));

describe("a picture of views", () => {
  test("is filled by them without gaps, whatever their number", () => {
    for (const count of [1, 2, 3, 5, 8]) {
      const views = Array.from({ length: count }, (_, k) => view(String(k)));
      const { page } = arrange({ views, width: 1001, height: 777 });
      const area = page.views.reduce(
        (sum, { picture }) => sum + picture.width * picture.height * page.ratio ** 2,
        0,
      );
      expect(area).toBeCloseTo(1001 * 777, 3);
      expect(page.views.every(({ left, top }) => Number.isInteger(left) && Number.isInteger(top))).toBe(true);
    }
  });

  test("grows with its text: twice the pixels are twice the ratio, and more views have smaller text", () => {
    const twice = { ...wish, width: 2400, height: 1600 };
    expect(ratioOf(twice)).toBeCloseTo(2 * ratioOf(wish), 12);
    expect(ratioOf({ ...wish, text: 1.5 })).toBeCloseTo(1.5 * ratioOf(wish), 12);
    expect(ratioOf({ ...twice, views: [1, 2, 3, 4].map(String).map(view) })).toBeCloseTo(ratioOf(wish), 12);
    const preview = arrange({ ...twice, scale: 0.25 });
    expect(preview.page.width).toBe(600);
    expect(preview.asked[0].width).toBeCloseTo(arrange(twice).asked[0].width as number, 12);
  });

  test("says what is wanted, and leaves the room of what is not to the surface", () => {
    const all = arrange({});
    expect(wordsOf(all.page.views[0].shapes)[0]).toBe("S\u2003scalar curvature");
    expect(wordsOf(all.page.views[0].shapes)).toContain("0");
    const none = arrange({ legend: false, title: false, background: false });
    expect(none.page.views[0].shapes).toEqual([]);
    expect(none.page.background).toBeNull();
    expect(none.asked[0].insets?.bottom).toBeLessThan(all.asked[0].insets?.bottom as number);
    expect(none.asked[0].insets?.top).toBeLessThan(all.asked[0].insets?.top as number);
    expect(all.page.background).toBe(grounds.light.background);
  });

  test("has its caption below, in lines that fit, and never over more than a third", () => {
    const caption = ["z = u^2 + ".repeat(40).trim(), "second"];
    const { page, asked } = arrange({ caption });
    const lines = wordsOf(page.shapes);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join(" ")).toBe(caption.join(" "));
    for (const line of lines) expect(7 * line.length).toBeLessThanOrEqual(page.width / page.ratio);
    expect((asked[0].height as number) * page.ratio).toBeLessThan(800 - 3 * 19);
    const flood = arrange({ caption: Array.from({ length: 200 }, () => "x") });
    expect((flood.asked[0].height as number) * flood.page.ratio).toBeGreaterThan(530);
  });

  test("leaves out views that the scene does not have", () => {
    expect(arrange({ views: [view("missing"), view("1")] }).page.views.map(({ id }) => id)).toEqual(["1"]);
  });
});
