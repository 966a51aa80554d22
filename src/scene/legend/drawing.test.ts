import { describe, expect, test } from "vitest";
import { type ColormapId, colormapIds, colorScale, positionOf } from "../../color";
import type { Statistics } from "../../core/types";
import type { Path, Shape, Text } from "../drawing/shapes";
import type { LegendProps } from "../types";
import { legendDrawing } from "./drawing";
import { legendMarks } from "./marks";

function statistics(first: number, last: number): Statistics {
  const quantiles = Float64Array.from({ length: 101 }, (_, p) => first + ((last - first) * p) / 100);
  return { count: 400, minimum: first, maximum: last, quantiles };
}

const scale = colorScale(statistics(-4, 6), { mode: "typed", min: -3, max: 3 }, "diverging");
const props: LegendProps = {
  colormap: "blueRed",
  scale,
  symbol: "S",
  label: "scalar curvature",
  length: 200,
};
/** Each character is half as wide as the text is high. */
const measure = (runs: readonly { text: string }[], size: number) =>
  runs.reduce((width, { text }) => width + 0.5 * size * text.length, 0);
const draw = (changes: Partial<LegendProps> = {}, manner = {}) =>
  legendDrawing({ ...props, ...changes }, { size: 11, ink: "#123456", measure, ...manner });

const wordsOf = (shapes: readonly Shape[]) =>
  shapes
    .filter((shape): shape is Text => shape.kind === "text")
    .map(({ runs }) => runs.map(({ text }) => text).join(""));
const barOf = (shapes: readonly Shape[]) =>
  shapes.find((shape): shape is Path => shape.kind === "path" && typeof shape.fill === "object");

/** The first colour of each map, the one right of its middle, and the last. */
const known: Record<ColormapId, string[]> = {
  blueRed: ["rgb(22 73 174)", "rgb(217 216 216)", "rgb(155 15 27)"],
  purpleGreen: ["rgb(93 52 124)", "rgb(216 217 216)", "rgb(0 91 32)"],
  viridis: ["rgb(68 1 84)", "rgb(32 144 141)", "rgb(253 231 37)"],
  magma: ["rgb(0 0 4)", "rgb(183 55 121)", "rgb(252 253 191)"],
  phase: ["rgb(222 128 121)", "rgb(13 179 193)", "rgb(222 128 123)"],
};

describe("the legend as a drawing", () => {
  test.each(colormapIds)("has the very colours of %s", (colormap) => {
    const fill = barOf(draw({ colormap }).shapes)?.fill;
    if (typeof fill !== "object") throw new Error("the bar has no gradient");
    expect(fill.colors).toHaveLength(256);
    expect([0, 128, 255].map((k) => fill.colors[k])).toEqual(known[colormap]);
  });

  test("has the page's numbers at their places, and points where values are clipped", () => {
    const { shapes, width } = draw();
    const bar = barOf(shapes);
    const fill = bar?.fill;
    if (typeof fill !== "object") throw new Error("the bar has no gradient");
    const { from, to } = fill;
    expect(to - from).toBe(200);
    const marks = legendMarks(scale, 200);
    expect(wordsOf(shapes)).toEqual(["S scalar curvature", ...marks.map(({ label }) => label)]);
    const zero = shapes.find((shape) => shape.kind === "text" && shape.runs[0].text === "0");
    expect(zero).toMatchObject({ align: "middle", x: from + 200 * positionOf(scale, 0) });
    const points = shapes.filter((shape) => shape.kind === "path" && /^M\S+ \S+L/.test(shape.path));
    expect(points).toHaveLength(2);
    expect(width).toBeGreaterThan(to);
  });

  test("sets the symbol's scripts", () => {
    const [title] = draw({ symbol: "\\operatorname{tr} H^2", label: "x" }).shapes;
    expect(title).toMatchObject({
      runs: [
        { text: "tr", face: "upright" },
        { text: "\u2009", face: "upright" },
        { text: "H", face: "slanted" },
        { text: "2", face: "upright", scale: 0.72, rise: 0.36 },
        { text: " x", face: "plain" },
      ],
    });
  });

  test("says what the numbers are divided by beside the bar, or above it for want of room", () => {
    const normalised = colorScale(statistics(-4, 2), { mode: "normalised" }, "diverging");
    const wide = draw({ scale: normalised, untitled: true });
    const narrow = draw({ scale: normalised, untitled: true }, { room: 240 });
    for (const { shapes } of [wide, narrow]) expect(wordsOf(shapes)).toContain("÷ max |S| = 4");
    expect(wide.width).toBeGreaterThan(narrow.width);
    expect(narrow.height).toBeGreaterThan(wide.height);
    expect(narrow.width).toBeLessThanOrEqual(240);
  });

  test("shows what undefined looks like, alone where nothing is defined", () => {
    expect(wordsOf(draw({ undefinedShown: true }).shapes)).toContain("undefined");
    const nothing = colorScale(undefined, { mode: "automatic" }, "diverging");
    const { shapes } = draw({ scale: nothing, untitled: true });
    expect(wordsOf(shapes)).toEqual(["undefined"]);
    expect(barOf(shapes)).toBeUndefined();
  });

  test("hatches half of the swatch, and nothing beside it", () => {
    const { shapes } = draw({ undefinedShown: true });
    const stripes = shapes.flatMap((shape) =>
      shape.kind === "path" && (shape.path.match(/M/g) ?? []).length > 1 ? [shape.path] : [],
    );
    expect(stripes).toHaveLength(1);
    const area = stripes[0]
      .split("Z")
      .filter(Boolean)
      .map((stripe) =>
        stripe
          .slice(1)
          .split("L")
          .map((point) => point.split(" ").map(Number)),
      )
      .reduce((sum, points) => sum + Math.abs(areaOf(points)), 0);
    expect(area / (1.2 * 11 * 0.8 * 11)).toBeCloseTo(0.5, 1);
  });
});

/** Gauss' shoelace formula. */
function areaOf(points: number[][]): number {
  return points.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = points[(k + 1) % points.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
