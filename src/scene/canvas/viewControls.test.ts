// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { homeCamera } from "../camera/camera";
import { Motions } from "../camera/motions";
import { homePlane } from "../camera/plane";
import { cameraViewport, planeViewport } from "../camera/viewport";
import type { PickedPoint, SceneView } from "../types";
import type { Frame } from "../view/frame";
import { controlsOf } from "./viewControls";
import type { ViewFrames } from "./viewFrames";

const box = { left: 40, top: 10, width: 300, height: 200 };
const point: PickedPoint = { view: "a", u: 1, v: 2, position: [1, 2, 3] };

describe("the controls of a view", () => {
  const onHover = vi.fn();
  const onPick = vi.fn();
  const change = vi.fn();
  let above: boolean;
  let motions: Motions;
  let found: PickedPoint | null;
  const pick = vi.fn(() => found);
  const controls = () => {
    const viewport = above ? planeViewport(box, homePlane) : cameraViewport(box, homeCamera);
    const frames = {
      of: () => ({ viewport }) as Frame,
      placeIn: (_: Frame, x: number, y: number) => [x - 500 - box.left, y - 70 - box.top],
    } as unknown as ViewFrames;
    const props = () => ({ onHover, onPick });
    return controlsOf({ frames, motions, props, pick, change, setMoving: () => {} }, "a");
  };

  beforeEach(() => {
    vi.clearAllMocks();
    above = false;
    found = point;
    motions = new Motions();
    motions.adopt(homeCamera, [{ id: "a" } as SceneView], false);
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    vi.stubGlobal("requestAnimationFrame", (frame: () => void) => {
      frame();
      return 1;
    });
  });

  afterEach(() => vi.unstubAllGlobals());

  test("a viewpoint turns a view in space, and is nothing from above", () => {
    expect(controls().command({ type: "viewpoint", id: "top" })).toBe(true);
    expect(motions.of("a").camera.elevation).toBe(Math.PI / 2);
    expect(change).toHaveBeenCalledTimes(1);
    above = true;
    expect(controls().command({ type: "viewpoint", id: "front" })).toBe(false);
    expect(controls().command({ type: "projection" })).toBe(false);
    expect(motions.of("a").camera.elevation).toBe(Math.PI / 2);
  });

  test("home is the first camera, and from above the whole domain", () => {
    const zoom = { type: "zoom", factor: 3, at: [0, 0] } as const;
    controls().gesture(zoom);
    expect(motions.of("a").camera.distance).toBeLessThan(homeCamera.distance);
    controls().command({ type: "home" });
    expect(motions.of("a").camera).toEqual(homeCamera);
    above = true;
    controls().gesture(zoom);
    expect(motions.of("a").plane.zoom).toBe(3);
    controls().command({ type: "home" });
    expect(motions.of("a").plane).toEqual(homePlane);
  });

  test("Enter chooses what is in the middle of the picture, in the window's pixels", () => {
    controls().command({ type: "choose" });
    const { center } = cameraViewport(box, homeCamera);
    expect(pick).toHaveBeenCalledWith("a", 540 + center[0], 80 + center[1]);
    expect(onPick).toHaveBeenCalledWith(point);
  });

  test("the mouse beside the surface is told as nowhere, and a click there chooses nothing", () => {
    controls().hover({ clientX: 600, clientY: 100 });
    expect(onHover).toHaveBeenLastCalledWith(point);
    found = null;
    controls().hover({ clientX: 600, clientY: 100 });
    expect(onHover).toHaveBeenLastCalledWith(null);
    controls().pick(600, 100);
    expect(onPick).not.toHaveBeenCalled();
  });
});
