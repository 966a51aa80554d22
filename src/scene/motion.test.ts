import { describe, expect, test } from "vitest";
import { homeCamera, sameCamera } from "./camera";
import { Motion } from "./motion";

const right = { type: "orbit", x: 0.1, y: 0 } as const;
const rounded = (camera: typeof homeCamera) => ({
  ...camera,
  azimuth: Math.round(camera.azimuth * 1e4) / 1e4,
});

describe("the linked camera", () => {
  test("takes the page's camera", () => {
    const motion = new Motion();
    expect(motion.adopt({ ...homeCamera, azimuth: 1 })).toBe(true);
    expect(motion.camera.azimuth).toBe(1);
    expect(motion.adopt({ ...homeCamera, azimuth: 1 })).toBe(false);
  });

  test("is not turned back by what the page says late", () => {
    const motion = new Motion();
    motion.adopt(homeCamera);
    motion.turn(right);
    const first = motion.take();
    motion.turn(right);
    const second = motion.take();
    if (!first || !second) throw new Error("nothing was sent");
    // The page still has the old one, then rounds the first, then the second.
    for (const late of [{ ...homeCamera }, rounded(first), rounded(second)]) {
      expect(motion.adopt(late)).toBe(false);
      expect(sameCamera(motion.camera, second)).toBe(true);
    }
  });

  test("goes where the page says after that, even to where it has been", () => {
    const motion = new Motion();
    motion.adopt(homeCamera);
    motion.turn(right);
    const first = motion.take();
    motion.turn(right);
    const second = motion.take();
    if (!first || !second) throw new Error("nothing was sent");
    motion.adopt(second);
    // Undo.
    expect(motion.adopt(first)).toBe(true);
    expect(motion.camera).toBe(first);
    expect(motion.adopt(homeCamera)).toBe(true);
  });

  test("is sent once, however often it moves between two pictures", () => {
    const motion = new Motion();
    expect(motion.take()).toBeNull();
    motion.turn(right);
    motion.turn(right);
    expect(motion.take()?.azimuth).toBeCloseTo(homeCamera.azimuth - 0.3, 12);
    expect(motion.take()).toBeNull();
  });

  test("is not sent where a gesture changes nothing", () => {
    const motion = new Motion();
    motion.turn({ type: "pan", x: 0, y: 0 });
    expect(motion.take()).toBeNull();
  });
});
