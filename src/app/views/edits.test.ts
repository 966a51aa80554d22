import { describe, expect, it } from "vitest";
import { cameraOf } from "../../scene/show/cameras";
import { defaultCamera, defaultSettings, defaultView, parseSettings, type Settings } from "../../settings";
import { linkCameras, moveCameraOf, resetCamera } from "./cameras";
import { hasUsualLook, lookAlike, resetLook } from "./looks";
import { writeFactor } from "./useVerticalFactors";

const turned = { ...defaultCamera, azimuth: 1, distance: 3 };
const turnRight = (settings: Settings, index: number) =>
  moveCameraOf(settings, index, (camera) => ({ ...camera, azimuth: camera.azimuth + 1 }));
/** How far each view has been turned. */
const turns = (settings: Settings) =>
  settings.views.map((_, index) => Math.round(cameraOf(settings, index).azimuth - defaultCamera.azimuth));
const isValid = (value: Settings) => expect(parseSettings(value)).toEqual({ settings: value, dropped: [] });

describe("the cameras", () => {
  it("turn together while they are linked, and alone from there when they are not", () => {
    const together = turnRight(defaultSettings, 1);
    expect(turns(together)).toEqual([1, 1]);
    const apart = turnRight(linkCameras(together, false, 0), 1);
    expect(turns(apart)).toEqual([1, 2]);
    isValid(apart);
  });

  it("come to where one view is when they are linked again", () => {
    const apart = turnRight(linkCameras(defaultSettings, false, 0), 1);
    const linked = linkCameras(apart, true, 1);
    expect(turns(linked)).toEqual([1, 1]);
    // No camera that nobody sees lingers in the address.
    expect(linked.views.every(({ camera }) => camera === null)).toBe(true);
    expect(linkCameras(linked, true, 0)).toBe(linked);
  });

  it("are reset each by itself", () => {
    const apart = linkCameras({ ...defaultSettings, camera: turned }, false, 0);
    const reset = resetCamera(apart, 0);
    expect(cameraOf(reset, 0)).toEqual(defaultCamera);
    expect(cameraOf(reset, 1)).toEqual(turned);
  });
});

describe("the look of a view", () => {
  const odd = {
    ...defaultView,
    title: "Mine",
    quantity: "meanCurvature" as const,
    projection: "above" as const,
    colormap: "magma" as const,
    range: { mode: "typed" as const, min: -1, max: 4 },
    isolines: "meanCurvature" as const,
    opacity: 0.5,
    wireframe: true,
  };
  const settings = {
    ...defaultSettings,
    views: [odd, defaultView, { ...defaultView, quantity: odd.quantity }],
  };

  it("is reset without what the view shows", () => {
    const [view, other] = resetLook(settings, 0).views;
    expect(view).toEqual({ ...defaultView, title: "Mine", quantity: odd.quantity, projection: "above" });
    expect(other).toBe(settings.views[1]);
    expect([odd, view].map(hasUsualLook)).toEqual([false, true]);
  });

  it("is given to all, each with lines of its own quantity; typed numbers mean one quantity only", () => {
    const alike = lookAlike(settings, 0);
    isValid(alike);
    const [, trace, mean] = alike.views;
    expect(trace).toMatchObject({
      colormap: "magma",
      wireframe: true,
      opacity: 0.5,
      projection: "3d",
      title: "",
    });
    expect([trace.range.mode, mean.range.mode]).toEqual(["automatic", "typed"]);
    expect([trace.isolines, mean.isolines]).toEqual(["scalarCurvature", "meanCurvature"]);
  });
});

describe("the vertical factor", () => {
  it("is said in two digits, and not where heights are true", () => {
    expect([3.2496, 0.0412, 128.7, 1.002, null].map(writeFactor)).toEqual([
      "3.2",
      "0.041",
      "130",
      null,
      null,
    ]);
  });
});
