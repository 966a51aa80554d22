import { describe, expect, test } from "vitest";
import { cameraBasis, homeCamera, sameCamera } from "./camera";
import { cameraBetween } from "./transition";
import { lookFrom, otherProjection, type ViewpointId, viewpointIds, viewpointOf } from "./viewpoints";

describe("standard viewpoints", () => {
  const screen: [id: ViewpointId, right: number[], up: number[]][] = [
    ["front", [1, 0, 0], [0, 0, 1]],
    ["right", [0, 1, 0], [0, 0, 1]],
    ["back", [-1, 0, 0], [0, 0, 1]],
    ["left", [0, -1, 0], [0, 0, 1]],
    ["top", [1, 0, 0], [0, 1, 0]],
    ["bottom", [1, 0, 0], [0, -1, 0]],
  ];

  test.each(screen)("%s shows the axes as on paper", (id, right, up) => {
    const basis = cameraBasis(lookFrom(homeCamera, id));
    for (const k of [0, 1, 2]) {
      expect(basis.right[k]).toBeCloseTo(right[k], 12);
      expect(basis.up[k]).toBeCloseTo(up[k], 12);
    }
  });

  test("keep distance, target and projection, and are known again, also a rounding away", () => {
    const camera = { ...homeCamera, distance: 1.3, target: [0.1, 0, 0.2] as [number, number, number] };
    for (const id of viewpointIds) {
      const there = lookFrom(camera, id);
      expect(there).toMatchObject({ distance: 1.3, target: [0.1, 0, 0.2], projection: "perspective" });
      expect(viewpointOf({ ...there, azimuth: there.azimuth - 2 * Math.PI + 1e-5 })).toBe(id);
    }
    expect(viewpointOf({ ...homeCamera, elevation: 0.9 })).toBeNull();
  });

  test("the other projection and back is the same camera", () => {
    expect(otherProjection(homeCamera).projection).toBe("orthographic");
    expect(otherProjection(otherProjection(homeCamera))).toEqual(homeCamera);
  });
});

describe("the way from one camera to another", () => {
  const from = { ...homeCamera, azimuth: 3, distance: 1 };
  const to = { ...homeCamera, azimuth: -3, elevation: 0, distance: 4, projection: "orthographic" as const };

  test("starts and ends where it should", () => {
    expect(sameCamera(cameraBetween(from, to, 0), { ...from, projection: "orthographic" }, 1e-12)).toBe(true);
    expect(cameraBetween(from, to, 1)).toBe(to);
    expect(cameraBetween(from, to, 7)).toBe(to);
  });

  test("goes the shorter way about, and by equal ratios", () => {
    const half = cameraBetween(from, to, 0.5);
    expect(Math.cos(half.azimuth)).toBeCloseTo(-1, 12);
    expect(half.distance).toBeCloseTo(2, 12);
    expect(half.elevation).toBeCloseTo(0.3, 12);
  });
});
