import { describe, expect, test } from "vitest";
import { colorScale } from "../../color";
import { homeCamera } from "../camera/camera";
import { homePlane } from "../camera/plane";
import type { Lines, Point, Shape } from "../drawing/shapes";
import { fitSurface } from "../fit/fit";
import { graphStage } from "../testing/stages";
import type { SceneView } from "../types";
import { frameOf } from "../view/frame";
import { Sight } from "../view/sight";
import { contoursOf, piecesOf } from "./screen";
import { contourVectors } from "./vectors";

/** A plane z = v over a square, coloured from dark to light along u. */
const stage = graphStage((_, v) => v, [-1, 1], [-1, 1], 41);
const [band] = stage.bands;
const along = Float32Array.from({ length: 41 * 41 }, (_, k) => band.coordinates[2 * k]);
const { height } = band.planes;
if (!height) throw new Error("no height");
band.planes.gradientNorm = { ...height, values: along };

async function linesOf(view: Partial<SceneView>): Promise<Lines[]> {
  const whole = {
    id: "a",
    stage,
    projection: "above",
    vertical: "fitted",
    quantity: "gradientNorm",
    colormap: "viridis",
    scale: colorScale(height?.statistics, { mode: "typed", min: -1, max: 1 }, "sequential"),
    isolines: { quantity: "height", levels: [{ value: 0.5, label: "0.5" }], threshold: 1e3 },
    ...view,
  } as SceneView;
  const box = { left: 0, top: 0, width: 500, height: 500 };
  const fit = fitSurface(stage, "fitted");
  const frame = frameOf(whole, box, { camera: homeCamera, plane: homePlane, fit, held: false, fontSize: 14 });
  return (await contourVectors(frame)).filter((shape) => shape.kind === "lines");
}

describe("lines of another quantity than the colours'", () => {
  test("are white on dark colours and black on light ones, without a gap", async () => {
    const shapes = await linesOf({});
    expect(shapes.map(({ stroke }) => stroke).sort()).toEqual(["#121212", "#ffffff"]);
    const [light] = shapes.filter(({ stroke }) => stroke === "#ffffff").flatMap(({ lines }) => lines);
    const [dark] = shapes.filter(({ stroke }) => stroke === "#121212").flatMap(({ lines }) => lines);
    const span = (line: typeof light) => [
      Math.min(...line.map(([x]) => x)),
      Math.max(...line.map(([x]) => x)),
    ];
    // Viridis is dark at its beginning, on the left.
    expect(span(light)[0]).toBeLessThan(span(dark)[0]);
    expect(span(light)[1]).toBeCloseTo(span(dark)[0], 9);
  });

  test("are as they are seen in 3D, too", async () => {
    const strokes = (await linesOf({ projection: "3d" })).map(({ stroke }) => stroke);
    expect(new Set(strokes)).toEqual(new Set(["#121212", "#ffffff"]));
  });

  test("those of the colours' own quantity have one ink", async () => {
    const own = await linesOf({ quantity: "height" });
    expect(own.map(({ stroke }) => stroke)).toEqual(["#121212"]);
  });
});

/** Two ridges across a line, each of which hides what is right behind it. */
function ridgesFrame(opacity: number) {
  const ridge = (v: number) => Math.exp(-30 * (v - 0.4) ** 2) + Math.exp(-30 * (v + 0.4) ** 2);
  const ridges = graphStage((_, v) => ridge(v), [-1, 1], [-1, 1], 81);
  const [{ planes, coordinates }] = ridges.bands;
  if (!planes.height) throw new Error("no height");
  const values = planes.height.values.map((_, k) => coordinates[2 * k]);
  planes.gradientNorm = { ...planes.height, values };
  const isolines = {
    quantity: "gradientNorm",
    levels: [{ value: 0.3, label: "0.3" }],
    threshold: 1e3,
  } as const;
  const view = {
    id: "a",
    stage: ridges,
    projection: "3d",
    vertical: "fitted",
    quantity: "gradientNorm",
    colormap: "viridis",
    scale: colorScale(undefined, { mode: "typed", min: -1, max: 1 }, "sequential"),
    isolines,
    opacity,
  } as unknown as SceneView;
  const box = { left: 0, top: 0, width: 800, height: 600 };
  const camera = { ...homeCamera, azimuth: -1.4, elevation: 0.35 };
  const fit = fitSurface(ridges, "fitted");
  const frame = frameOf(view, box, { camera, plane: homePlane, fit, held: false, fontSize: 14 });
  return { frame, ridges, isolines };
}

const linesIn = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === "lines");
const chainsIn = (shapes: readonly Shape[]) => linesIn(shapes).flatMap(({ lines }) => lines);
const sum = (lengths: readonly number[]) => lengths.reduce((a, b) => a + b, 0);
const lengthOf = (lines: readonly (readonly Point[])[]) =>
  sum(lines.flatMap((line) => line.slice(1).map(([x, y], k) => Math.hypot(x - line[k][0], y - line[k][1]))));

test("a line ends where the surface begins to hide it, to a part of a pixel", async () => {
  const { frame, ridges, isolines } = ridgesFrame(1);
  const lines = chainsIn(await contourVectors(frame));

  // The same line, walked in small steps.
  const sight = new Sight(frame);
  const [{ points }] = contoursOf(ridges, isolines);
  const [steps, places] = [64, [] as ({ x: number; y: number } | null)[]];
  for (const [k, { position, normal }] of points.slice(1).entries())
    for (let step = 0; step < steps; step++) {
      const at = (from: readonly number[], to: readonly number[]) =>
        from.map((value, axis) => value + (step / steps) * (to[axis] - value));
      const place = sight.ofWorld(at(points[k].position, position), at(points[k].normal, normal), 0.002);
      places.push(place?.hidden ? null : place);
    }
  const parts = places.filter((place, k) => place && !places[k - 1]).length;
  const seen = places.slice(1).map((place, k) => {
    const before = places[k];
    return place && before ? Math.hypot(place.x - before.x, place.y - before.y) : 0;
  });
  expect(parts).toBeGreaterThan(1);
  expect(lines).toHaveLength(parts);
  expect(Math.abs(lengthOf(lines) - sum(seen))).toBeLessThan(0.5 * parts);
});

test("a line behind a translucent surface is drawn under the others, as strong as the surface lets it through", async () => {
  const { frame, ridges, isolines } = ridgesFrame(0.25);
  const shapes = linesIn(await contourVectors(frame));
  const [{ opacity: full = 1 }] = linesIn(await contourVectors(ridgesFrame(1).frame));
  expect(shapes.map(({ opacity }) => opacity)).toEqual([full * 0.75, full]);
  const [behind, before] = shapes;
  expect(before.lines).toEqual(chainsIn(await contourVectors(ridgesFrame(1).frame)));
  // Together they are the whole line.
  const sight = new Sight(frame, false);
  const whole = contoursOf(ridges, isolines).flatMap((line) => piecesOf(line, sight));
  const chains = whole.map(({ x, y }) => x.map((left, k): Point => [left, y[k]]));
  expect(behind.lines.length).toBeGreaterThan(0);
  expect(lengthOf([...behind.lines, ...before.lines])).toBeCloseTo(lengthOf(chains), 6);
});
