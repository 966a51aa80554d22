// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  colormapIds,
  colormapTable,
  colorScale,
  positionOf,
  type RangeChoice,
  type Spacing,
} from "../../color";
import type { Statistics } from "../../core/types";
import type { LegendProps } from "../types";
import { Legend } from "./Legend";
import { legendMarks } from "./marks";
import { legendWords } from "./words";

let host: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

function statistics(first: number, last: number): Statistics {
  const quantiles = Float64Array.from({ length: 101 }, (_, p) => first + ((last - first) * p) / 100);
  return { count: 400, minimum: first, maximum: last, quantiles };
}

function show(
  first: number,
  last: number,
  range: RangeChoice,
  props: Partial<LegendProps> = {},
  spacing: Spacing = "linear",
): HTMLElement {
  const scale = colorScale(statistics(first, last), range, "diverging", { spacing });
  act(() =>
    root.render(<Legend colormap="blueRed" scale={scale} symbol="S" label="scalar curvature" {...props} />),
  );
  return host;
}

const part = (name: string) => host.querySelector(`[data-part="${name}"]`);
const labels = () => [...host.querySelectorAll('[data-part="mark"]')].map((mark) => mark.textContent);

describe("Legend", () => {
  test.each(colormapIds)("shows the very colours of %s, in their order", (colormap) => {
    show(-1, 1, { mode: "full" }, { colormap });
    const style = (part("bar") as HTMLElement).style.background;
    const shown = [...style.matchAll(/rgb\((\d+) (\d+) (\d+)\)/g)].flatMap((match) =>
      match.slice(1).map(Number),
    );
    expect(shown).toEqual([...colormapTable(colormap)]);
  });

  test("names the quantity, unless the title does", () => {
    expect(
      show(-1, 1, { mode: "full" }, { symbol: "\\kappa_1", label: "first curvature" }).textContent,
    ).toContain("κ1 first curvature");
    expect(show(-1, 1, { mode: "full" }, { untitled: true }).textContent).not.toContain("scalar");
  });

  test("has round numbers, with zero among them and in the middle", () => {
    show(-2, 2, { mode: "full" });
    expect(labels()).toEqual(["−2", "−1", "0", "1", "2"]);
    const zero = host.querySelectorAll<HTMLElement>('[data-part="mark"]')[2];
    expect(zero.style.left).toBe("50%");
  });

  test("points beyond an end where values are clipped, and says how far it goes", () => {
    show(-1, 4, { mode: "typed", min: -2, max: 2 });
    expect(part("beyond-low")).toBeNull();
    expect((part("beyond-high") as HTMLElement).style.background).toBe(
      `rgb(${[...colormapTable("blueRed").subarray(765)].join(" ")})`,
    );
    expect(labels()).toContain("> 2");
    expect(labels()).not.toContain("< −2");
  });

  test("says by what values are divided", () => {
    expect(show(-2.19, 1, { mode: "normalised" }).textContent).toContain("÷ max |S| = 2.19");
    expect(labels()[0]).toBe("−1.0");
    expect(labels().at(-1)).toBe("1.0");
  });

  test("says that a sphere's curvature is 2 everywhere", () => {
    expect(show(2, 2, { mode: "automatic" }).textContent).toContain("S = 2 everywhere");
  });

  test("explains the colour for undefined only where there is some", () => {
    show(-1, 1, { mode: "full" });
    expect(part("undefined")).toBeNull();
    show(-1, 1, { mode: "full" }, { undefinedShown: true });
    expect(part("undefined")?.textContent).toContain("undefined");
  });

  test("where nothing is defined has no scale to show", () => {
    const scale = colorScale(undefined, { mode: "automatic" }, "diverging");
    act(() => root.render(<Legend colormap="blueRed" scale={scale} symbol="S" label="scalar curvature" />));
    expect(part("bar")).toBeNull();
    expect(part("undefined")).not.toBeNull();
  });

  test("can be read aloud", () => {
    show(-1, 4, { mode: "typed", min: -2, max: 2 });
    const label = host.querySelector("figure")?.getAttribute("aria-label");
    expect(label).toBe(
      "Colours of S, scalar curvature: from −2 to 2; greater values, up to 4, have the last colour",
    );
    show(-100, 100, { mode: "full" }, { statistics: statistics(-100, 100) }, "symlog");
    expect(host.querySelector("figure")?.getAttribute("aria-label")).toBe(
      "Colours of S, scalar curvature: from −100 to 100; logarithmic beyond ±10; half of the values lie between −50 and 50, half below 0",
    );
  });

  test("has powers of ten where the surface's colours have them", () => {
    show(-1000, 1000, { mode: "full" }, {}, "symlog");
    expect(labels()).toEqual(["−1000", "−100", "0", "100", "1000"]);
    const scale = colorScale(statistics(-1000, 1000), { mode: "full" }, "diverging", { spacing: "symlog" });
    const hundred = host.querySelectorAll<HTMLElement>('[data-part="mark"]')[3];
    expect(Number.parseFloat(hundred.style.left)).toBeCloseTo(100 * positionOf(scale, 100), 6);
  });

  test("says how much lies beyond a clipped end, and how far", () => {
    show(-1, 4, { mode: "typed", min: -2, max: 2 }, { statistics: statistics(-1, 4) });
    const title = part("beyond-high")?.getAttribute("title");
    expect(title).toBe("40\u202f% of the points lie above, up to 4");
    expect(host.querySelector('[data-part="mark"]:last-child')?.getAttribute("title")).toBe(title);
  });

  test("shows how the values are spread: as high everywhere, where they are spread evenly over the bar", () => {
    show(-1, 1, { mode: "full" });
    expect(part("histogram")).toBeNull();
    show(-1, 1, { mode: "full" }, { statistics: statistics(-1, 1) });
    const heights = [
      ...(part("histogram")?.querySelector("path")?.getAttribute("d") ?? "").matchAll(/V([\d.]+)H/g),
    ];
    expect(heights.length).toBeGreaterThan(20);
    for (const [, top] of heights) expect(Number(top)).toBeLessThan(0.03);
    // It is no part of what is read aloud twice.
    expect(part("histogram")?.getAttribute("aria-hidden")).toBe("true");
    show(2, 2, { mode: "automatic" }, { statistics: statistics(2, 2) });
    expect(part("histogram")).toBeNull();
  });

  test("speaks the page's language", () => {
    const words = { ...legendWords, undefined: "nicht definiert" };
    show(-1, 1, { mode: "full" }, { undefinedShown: true, words });
    expect(part("undefined")?.textContent).toContain("nicht definiert");
  });
});

describe("legendMarks", () => {
  test.each([80, 120, 180, 240, 400])(
    "of powers do not touch on a bar of %s pixels, and are symmetric",
    (length) => {
      for (const high of [0.05, 4000, 1e5]) {
        const outer = statistics(-2 * high, 2 * high);
        // Most values are tiny, so that the scale has many decades.
        const quantiles = outer.quantiles.map((x) => x * 1e-5);
        const scale = colorScale(
          { ...outer, quantiles },
          { mode: "typed", min: -high, max: high },
          "diverging",
          { spacing: "symlog" },
        );
        const marks = legendMarks(scale, length);
        expect(marks.some(({ zero }) => zero)).toBe(true);
        if (length > 200) expect(marks.length).toBeGreaterThanOrEqual(5);
        const centers = marks.filter(({ align }) => align === "center");
        for (const { at } of centers)
          expect(centers.some((other) => Math.abs(other.at + at - 1) < 1e-9)).toBe(true);
        const lefts = marks.map(({ at, label, align }) => {
          const width = 5.8 * label.length;
          return { left: at * length - { start: 9, center: width / 2, end: width - 9 }[align], width };
        });
        for (let i = 1; i < lefts.length; i++)
          expect(lefts[i].left).toBeGreaterThan(lefts[i - 1].left + lefts[i - 1].width);
      }
    },
  );

  test.each([80, 120, 180, 240, 400])("do not touch on a bar of %s pixels", (length) => {
    for (const high of [0.97, 1.47, 123456, 3e-7]) {
      const scale = colorScale(
        statistics(-2 * high, 2 * high),
        { mode: "typed", min: -high, max: high },
        "diverging",
      );
      const marks = legendMarks(scale, length);
      expect(marks.some(({ zero }) => zero)).toBe(true);
      const extents = marks.map(({ at, label, align }) => {
        const width = 5.8 * label.length;
        const left = at * length - { start: 9, center: width / 2, end: width - 9 }[align];
        return [left, left + width];
      });
      for (let i = 1; i < extents.length; i++) expect(extents[i][0]).toBeGreaterThan(extents[i - 1][1]);
    }
  });

  test("are symmetric on a symmetric scale", () => {
    for (const high of [0.97, 1.3, 2.2, 7])
      for (const length of [100, 150, 247]) {
        const scale = colorScale(
          statistics(-high, 2 * high),
          { mode: "typed", min: -high, max: high },
          "diverging",
        );
        const inner = legendMarks(scale, length).filter(({ align }) => align === "center");
        for (const { at } of inner)
          expect(inner.some((other) => Math.abs(other.at + at - 1) < 1e-9)).toBe(true);
      }
  });
});
