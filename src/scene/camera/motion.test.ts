import { describe, expect, test } from "vitest";
import { homeCamera, sameCamera } from "./camera";
import { Motion } from "./motion";
import { lookFrom } from "./viewpoints";

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

describe("a journey", () => {
  const clock = { time: 0, now: () => clock.time, transitionTime: () => 180 };
  const travelling = () => {
    clock.time = 1000;
    const motion = new Motion(clock);
    motion.adopt(homeCamera);
    motion.go((camera) => lookFrom(camera, "right"));
    return motion;
  };

  test("tells the page at once where it ends, and gets there in its time", () => {
    const motion = travelling();
    expect(motion.take()?.azimuth).toBe(0);
    expect(motion.camera.azimuth).toBe(homeCamera.azimuth);
    clock.time += 90;
    motion.advance();
    expect(motion.camera.azimuth).toBeCloseTo(homeCamera.azimuth / 2, 12);
    expect(motion.isTravelling).toBe(true);
    clock.time += 90;
    motion.advance();
    expect(motion.camera).toEqual(lookFrom(homeCamera, "right"));
    expect(motion.isTravelling).toBe(false);
    expect(motion.take()).toBeNull();
  });

  test("is not turned back by its echo, and ends where a hand takes hold", () => {
    const motion = travelling();
    const sent = motion.take();
    if (!sent) throw new Error("nothing was sent");
    clock.time += 90;
    motion.advance();
    expect(motion.adopt(sent, true)).toBe(false);
    expect(motion.isTravelling).toBe(true);
    const before = motion.camera.azimuth;
    motion.turn(right);
    expect(motion.isTravelling).toBe(false);
    expect(motion.camera.azimuth).toBeCloseTo(before - 0.15, 12);
  });

  test("of keys in quick succession starts from the last wish, not from where it is", () => {
    const motion = travelling();
    motion.go((camera) => ({ ...camera, projection: "orthographic" }));
    expect(motion.take()).toMatchObject({ azimuth: 0, projection: "orthographic" });
  });

  test("is made to where the page's camera has gone, if that is asked for", () => {
    const motion = new Motion(clock);
    motion.adopt(homeCamera);
    expect(motion.adopt({ ...homeCamera, azimuth: 1 }, true)).toBe(true);
    expect(motion.camera).toEqual(homeCamera);
    expect(motion.isTravelling).toBe(true);
  });

  test("takes no time where less motion is wanted", () => {
    const motion = new Motion({ now: () => 0, transitionTime: () => 0 });
    motion.adopt(homeCamera);
    motion.go((camera) => lookFrom(camera, "top"));
    expect(motion.isTravelling).toBe(false);
    expect(motion.camera.elevation).toBe(Math.PI / 2);
  });
});
