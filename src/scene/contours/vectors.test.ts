import { describe, expect, test } from "vitest";
import { colorScale } from "../../color";
import { homeCamera } from "../camera";
import type { Lines } from "../drawing/shapes";
import { fitSurface } from "../fit";
import { frameOf } from "../frame";
import { homePlane } from "../plane";
import { graphStage } from "../testing/stages";
import type { SceneView } from "../types";
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
