import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Camera } from "../../settings/types";
import { homeCamera } from "../camera/camera";
import { cameraViewport, project, type Viewport } from "../camera/viewport";
import type { Fit, Vector } from "../fit/fit";
import { boxAxes } from "./box";
import { declutter, type Type } from "./drawing";
import { backFaces, edgePoint, labelledEdge } from "./edges";

const seed = 20230719;
const half: Vector = [1, 0.8, 0.56];
const box = { left: 0, top: 0, width: 600, height: 500 };
const type: Type = { number: 11, name: 15, measure: (text) => 6 * text.length };
const fit: Fit = {
  center: [5, 5, 0],
  scale: [0.2, 0.16, 0.56],
  half,
  low: [0, 0, -1],
  high: [10, 10, 1],
  clipped: false,
  verticalFactor: 2.8,
};
const camera = fc
  .record({
    azimuth: fc.double({ min: -3.1, max: 3.1, noNaN: true }),
    elevation: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    distance: fc.double({ min: 1.2, max: 6, noNaN: true }),
    projection: fc.constantFrom("perspective" as const, "orthographic" as const),
  })
  .map((value): Camera => ({ ...homeCamera, ...value }));
const inBox = fc.tuple(...half.map((h) => fc.double({ min: -h, max: h, noNaN: true })));

/** Distance from the eye, as the depth buffer orders it. */
const depth = (viewport: Viewport, point: Vector) => {
  const { view } = viewport;
  return -(view[2] * point[0] + view[6] * point[1] + view[10] * point[2] + view[14]);
};

/** Where the line of sight to a point meets the plane of a face. */
function onFace(viewport: Viewport, point: Vector, axis: number, sign: number): Vector | null {
  const eye = viewport.basis?.eye ?? [0, 0, 0];
  const back = viewport.basis?.back ?? [0, 0, 0];
  const direction = [0, 1, 2].map((k) => (viewport.perspective ? point[k] - eye[k] : -back[k]));
  const t = (sign * half[axis] - point[axis]) / direction[axis];
  // Sights along a face meet it nowhere; with a perspective some meet it only behind the eye, which is at t = −1.
  if (Math.abs(direction[axis]) < 1e-6 || (viewport.perspective && t <= -1)) return null;
  return [0, 1, 2].map((k) => point[k] + t * direction[k]) as unknown as Vector;
}

describe("back faces", () => {
  test("lie behind everything in the box, on the line of sight", () => {
    fc.assert(
      fc.property(camera, inBox, (value, point) => {
        const viewport = cameraViewport(box, value);
        for (const { axis, sign } of backFaces(viewport, half)) {
          const behind = onFace(viewport, point as unknown as Vector, axis, sign);
          if (behind)
            expect(depth(viewport, behind)).toBeGreaterThanOrEqual(
              depth(viewport, point as unknown as Vector) - 1e-9,
            );
        }
      }),
      { seed },
    );
  });

  test("are three from a corner: from home the floor and the two far walls", () => {
    const faces = backFaces(cameraViewport(box, homeCamera), half);
    expect(faces).toHaveLength(3);
    expect(faces).toContainEqual({ axis: 2, sign: -1 });
    // The eye is at +x, −y.
    expect(faces).toContainEqual({ axis: 0, sign: -1 });
    expect(faces).toContainEqual({ axis: 1, sign: 1 });
  });

  test("have the ceiling instead of the floor from below", () => {
    const faces = backFaces(cameraViewport(box, { ...homeCamera, elevation: -0.6 }), half);
    expect(faces).toContainEqual({ axis: 2, sign: 1 });
    expect(faces).not.toContainEqual({ axis: 2, sign: -1 });
  });
});

describe("labelled edges", () => {
  test("are on the outline: nothing in the box is drawn beyond them", () => {
    fc.assert(
      fc.property(camera, fc.constantFrom(0, 1, 2), (value, axis) => {
        const viewport = cameraViewport(box, value);
        const edge = labelledEdge(viewport, half, axis);
        if (!edge) return;
        const a = project(viewport, edgePoint(edge, half, -1));
        const b = project(viewport, edgePoint(edge, half, 1));
        fc.pre(a.w > 0.05 && b.w > 0.05);
        const side = (p: { x: number; y: number }) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
        const corners = [-1, 1].flatMap((x) =>
          [-1, 1].flatMap((y) =>
            [-1, 1].map((z) => project(viewport, [x * half[0], y * half[1], z * half[2]])),
          ),
        );
        fc.pre(corners.every(({ w }) => w > 0.05));
        const sides = corners.map(side);
        const length = Math.hypot(b.x - a.x, b.y - a.y) + 1;
        const slack = 1e-6 * length * length;
        expect(sides.every((s) => s >= -slack) || sides.every((s) => s <= slack)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("from home: x and y in front below, z at the left", () => {
    const viewport = cameraViewport(box, homeCamera);
    expect(labelledEdge(viewport, half, 0)?.signs).toEqual([0, -1, -1]);
    expect(labelledEdge(viewport, half, 1)?.signs).toEqual([1, 0, -1]);
    const z = labelledEdge(viewport, half, 2);
    expect(z && project(viewport, edgePoint(z, half, 0)).x).toBeLessThan(project(viewport, [0, 0, 0]).x);
  });
});

describe("axes of the box", () => {
  const names: [string, string, string] = ["u", "v", "z"];

  test("bear every name once, and numbers at round values", () => {
    const { labels } = boxAxes(cameraViewport(box, homeCamera), fit, names, type);
    expect(labels.filter(({ kind }) => kind === "name").map(({ text }) => text)).toEqual(names);
    const numbers = labels.filter(({ kind }) => kind === "number").map(({ text }) => text);
    expect(numbers).toContain("×2.8");
    expect(numbers).toContain("10");
    expect(numbers).toContain("0");
  });

  test("have no two labels that touch, from anywhere", () => {
    fc.assert(
      fc.property(camera, (value) => {
        const { labels } = boxAxes(cameraViewport(box, value), fit, names, type);
        labels.forEach((a, i) => {
          for (const b of labels.slice(i + 1))
            expect(
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
                Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
            ).toBe(true);
        });
      }),
      { seed },
    );
  });

  test("tell a scale by two numbers or more, however the range lies about the round values", () => {
    const narrow = { left: 0, top: 0, width: 270, height: 430 };
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), (reach) => {
        const even: Fit = {
          center: [0, 0, 0],
          scale: [1 / reach, 1 / reach, 1 / reach],
          half: [1, 1, 1],
          low: [-reach, -reach, -reach],
          high: [reach, reach, reach],
          clipped: false,
          verticalFactor: 1,
        };
        const { labels } = boxAxes(cameraViewport(narrow, homeCamera), even, names, type);
        expect(labels.filter(({ kind }) => kind === "number").length).toBeGreaterThanOrEqual(6);
      }),
      { seed },
    );
  });

  test("of a small view have names but no numbers", () => {
    const small = { left: 0, top: 0, width: 200, height: 120 };
    const { labels } = boxAxes(cameraViewport(small, homeCamera), fit, names, type);
    expect(labels.every(({ kind }) => kind === "name")).toBe(true);
  });
});

test("declutter keeps the first of two labels that touch", () => {
  const at = (text: string, x: number) => ({ text, kind: "number" as const, x, y: 0, width: 20, height: 10 });
  expect(declutter([at("a", 0), at("b", 10), at("c", 40)]).map(({ text }) => text)).toEqual(["a", "c"]);
});
