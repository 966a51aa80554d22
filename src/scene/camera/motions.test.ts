import { describe, expect, test } from "vitest";
import type { SceneView } from "../types";
import { homeCamera } from "./camera";
import { Motions } from "./motions";

const right = { type: "orbit", x: 0.1, y: 0 } as const;
const view = (id: string, camera: SceneView["camera"] = null) => ({ id, camera }) as SceneView;

describe("linked and unlinked cameras", () => {
  test("linked views have one camera, which is told as the shared one", () => {
    const motions = new Motions();
    motions.adopt(homeCamera, [view("a"), view("b")], false);
    motions.of("a").turn(right);
    expect(motions.of("b").camera).toBe(motions.of("a").camera);
    expect(motions.take()).toMatchObject([{ view: null, camera: motions.of("a").camera }]);
    expect(motions.take()).toEqual([]);
  });

  test("a view with a camera of its own turns alone, from above it slides alone", () => {
    const motions = new Motions();
    motions.adopt(homeCamera, [view("a", homeCamera), view("b", homeCamera), view("c")], false);
    motions.of("a").turn(right);
    motions.of("a").slide({ type: "zoom", factor: 2, at: [0, 0] });
    for (const id of ["b", "c"]) {
      expect(motions.of(id).camera).toEqual(homeCamera);
      expect(motions.of(id).plane.zoom).toBe(1);
    }
    expect(motions.take().map((moved) => moved.view)).toEqual(["a"]);
  });

  test("goes on where the views of another scene were, from above, and forgets that after the first cameras", () => {
    const before = new Motions();
    const views = [view("a", homeCamera), view("b"), view("c", homeCamera)];
    before.adopt(homeCamera, views, false);
    before.of("a").slide({ type: "zoom", factor: 2, at: [0, 0] });
    before.of("b").slide({ type: "zoom", factor: 4, at: [0.5, 0] });
    const after = new Motions(before.planes);
    after.adopt(homeCamera, views, false);
    for (const id of ["a", "b", "c"]) expect(after.of(id).plane).toEqual(before.of(id).plane);
    after.adopt(homeCamera, [view("b")], false);
    after.adopt(homeCamera, views, false);
    expect(after.of("a").plane).toEqual(before.of("b").plane);
  });

  test("takes a view's camera from the page, and gives it the shared one back", () => {
    const motions = new Motions();
    motions.adopt(homeCamera, [view("a")], false);
    const own = { ...homeCamera, azimuth: 1 };
    expect(motions.adopt(homeCamera, [view("a", own)], false)).toBe(true);
    expect(motions.of("a").camera.azimuth).toBe(1);
    expect(motions.adopt(homeCamera, [view("a", { ...own })], false)).toBe(false);
    expect(motions.adopt(homeCamera, [view("a")], false)).toBe(true);
    expect(motions.of("a").camera).toEqual(homeCamera);
  });
});
