import { describe, expect, test } from "vitest";
import type { Type } from "../axes/drawing";
import { homeCamera } from "../camera/camera";
import { homePlane } from "../camera/plane";
import { project } from "../camera/viewport";
import { fitSurface } from "../fit/fit";
import { graphStage, parametricStage } from "../testing/stages";
import type { SceneView } from "../types";
import { frameOf } from "../view/frame";
import { Sight } from "../view/sight";
import { overlayKinds } from "./index";
import type { Mark } from "./ink";
import { curveMarks } from "./lines";
import type { Overlay } from "./overlay";
import { criticalShapes } from "./shapes";
import type { PointGeometry, SceneOverlays } from "./types";

const type: Type = { number: 11, name: 15, measure: (text) => 7 * text.length };
const box = { left: 100, top: 50, width: 600, height: 500 };
const bowl = graphStage(
  (u, v) => u * u + v * v,
  [-1, 1],
  [-1, 1],
  41,
  (u, v) => [2 * u, 2 * v],
);
const geometry: PointGeometry = {
  ...{ position: [0, 0, 0], normal: [0, 0, 1], curvatures: [2, 2] },
  tangents: [
    [1, 0, 0],
    [0, 1, 0],
  ],
  directions: [
    [1, 0, 0],
    [0, 1, 0],
  ],
};
const nothing: SceneOverlays = {
  ...{ pinned: null, hovered: null, criticalPoints: [] },
  ...{ directions: false, tangentPlane: false, paraboloid: false },
};

function sightOf(projection: SceneView["projection"], stage = bowl, camera = homeCamera): Sight {
  const view = { id: "a", stage, projection, vertical: "fitted" } as SceneView;
  const fit = fitSurface(stage, "fitted");
  return new Sight(frameOf(view, box, { camera, plane: homePlane, fit, held: false, fontSize: 14 }));
}

function marksOf(id: keyof typeof overlayKinds, overlays: Partial<SceneOverlays>, sight: Sight): Mark[] {
  const overlay: Overlay = overlayKinds[id];
  return overlay.marks({ ...nothing, ...overlays }, sight, type);
}

describe("a point", () => {
  test("is marked where its place is projected, and from above at its coordinates", () => {
    const pinned = { at: [0.25, -0.5] as const, geometry: null };
    const sight = sightOf("3d");
    const position = [0.25, -0.5, 0.3125];
    const place = sight.toBox(position);
    const expected = place && project(sight.frame.viewport, place);
    for (const mark of marksOf("points", { pinned }, sight)) {
      if (mark.kind !== "shape") throw new Error("a point is a shape");
      expect(Math.hypot(mark.x - (expected?.x ?? 0), mark.y - (expected?.y ?? 0))).toBeLessThan(0.5);
    }
    const above = sightOf("above");
    const [mark] = marksOf("points", { pinned }, above);
    const { viewport } = above.frame;
    expect(mark).toMatchObject({
      x: expect.closeTo(viewport.center[0] + 0.25 * viewport.radius, 6),
      y: expect.closeTo(viewport.center[1] + 0.5 * viewport.radius, 6),
      hidden: false,
    });
  });

  test("is not marked where the surface has none, and dimmed where it is hidden", () => {
    const ball = parametricStage(
      (u, v) => [Math.cos(u) * Math.sin(v), Math.sin(u) * Math.sin(v), Math.cos(v)],
      [0, 2 * Math.PI],
      [0, Math.PI],
      60,
    );
    const sight = sightOf("3d", ball, { ...homeCamera, azimuth: 0, elevation: 0 });
    const hidden = (u: number, v: number) =>
      marksOf("points", { hovered: { at: [u, v], geometry: null } }, sight).map((mark) => mark.hidden);
    expect(hidden(0.1, 1.5)).toEqual([false]);
    expect(hidden(Math.PI, 1.5)).toEqual([true]);
    expect(hidden(-1, 1.5)).toEqual([]);
  });
});

describe("the principal directions", () => {
  const pinned = { at: [0, 0] as const, geometry };

  test("are two arms with names; along each runs a curve in 3D", () => {
    const marks = marksOf("directions", { pinned, directions: true }, sightOf("3d"));
    const labels = marks.flatMap((mark) => (mark.kind === "label" ? mark.label.text : []));
    expect(labels).toEqual(["κ₁", "κ₂"]);
    // From above into a bowl, the curves are seen and the tangents pierce the surface.
    const curves = marks.filter((mark) => mark.kind === "line" && mark.width > 1);
    expect(curves.length).toBeGreaterThanOrEqual(2);
    expect(curves.every(({ hidden }) => !hidden)).toBe(true);
    const straight = marks.filter((mark) => mark.kind === "line" && mark.width < 1);
    expect(straight.some(({ hidden }) => hidden)).toBe(true);
  });

  test("are as long from above as the radius of curvature", () => {
    const sight = sightOf("above");
    const curved = { ...geometry, curvatures: [5, 1e-9] as const };
    const lines = marksOf("directions", { pinned: { at: [0, 0], geometry: curved }, directions: true }, sight)
      .flatMap((mark) => (mark.kind === "line" ? [mark.points] : []))
      .map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]) / (2 * sight.frame.viewport.radius));
    expect(lines[0]).toBeCloseTo(1 / 5, 6);
    // A straight direction gets the longest arm.
    expect(lines[1]).toBeCloseTo(0.28, 6);
  });

  test("wait until they are known, and for a regular point", () => {
    for (const unknown of [null, { ...geometry, curvatures: [Number.NaN, Number.NaN] as const }])
      expect(
        marksOf("directions", { pinned: { at: [0, 0], geometry: unknown }, directions: true }, sightOf("3d")),
      ).toEqual([]);
  });
});

describe("patches", () => {
  test.each(["tangentPlane", "paraboloid"] as const)("the %s has an edge in 3D and none from above", (id) => {
    const overlays = { hovered: { at: [0, 0] as const, geometry }, [id]: true };
    expect(marksOf(id, overlays, sightOf("3d")).length).toBeGreaterThan(0);
    expect(marksOf(id, overlays, sightOf("above"))).toEqual([]);
    expect(marksOf(id, { ...overlays, [id]: false }, sightOf("3d"))).toEqual([]);
  });
});

describe("critical points", () => {
  test("have a sign of their own for each kind, larger where it is highlighted", () => {
    expect(new Set(Object.values(criticalShapes)).size).toBe(6);
    const point = { at: [0, 0], position: [0, 0, 0], kind: "minimum", highlighted: false } as const;
    const size = (highlighted: boolean) => {
      const [mark] = marksOf(
        "criticalPoints",
        { criticalPoints: [{ ...point, highlighted }] },
        sightOf("3d"),
      );
      if (mark.kind !== "shape") throw new Error("a critical point is a shape");
      expect(mark.path).toBe(criticalShapes.minimum);
      return mark.size;
    };
    expect(size(true)).toBeGreaterThan(1.3 * size(false));
  });
});

test("a curve is cut where it comes to be hidden and left out where it has no place", () => {
  const at = (x: number, hidden: boolean) => ({ x, y: 0, hidden });
  const marks = curveMarks(
    [at(0, false), at(1, false), at(2, true), at(3, true), null, at(5, false), at(6, false)],
    1,
  );
  expect(marks.map((mark) => mark.kind === "line" && [mark.hidden, mark.points.map(([x]) => x)])).toEqual([
    [false, [0, 1]],
    [true, [1, 2, 3]],
    [false, [5, 6]],
  ]);
});
