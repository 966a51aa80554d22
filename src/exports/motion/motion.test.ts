import { describe, expect, it } from "vitest";
import { decodeSettings } from "../../settings";
import { readGif } from "../testing/gif";
import { frameCount, momentsOf, phaseOf, sweep, turntable } from "./frames";
import { GifWriter, type Pixels, paletteOf } from "./gif";
import { frames } from "./record";

const { settings } = decodeSettings(
  "z=c*(u^2-v^2)&u=-1..1&v=-1..1&p.c=1,0..2,0.1&show=S,trH:-7..7,z:normalised",
);

describe("the course of a moving picture", () => {
  const course = { duration: 2, rate: 10, back: false };

  it("has its frames, of which a whole turn leaves out the last: it is the first", () => {
    expect(frameCount(course)).toBe(20);
    const phases = Array.from({ length: 20 }, (_, k) => phaseOf(k, 20, { back: false, closed: true }));
    expect(phases[0]).toBe(0);
    expect(phases.at(-1)).toBeCloseTo(0.95, 14);
  });

  it("goes from end to end", () => {
    expect(phaseOf(0, 20, { back: false, closed: false })).toBe(0);
    expect(phaseOf(19, 20, { back: false, closed: false })).toBe(1);
  });

  it.each([19, 20])("goes there and back again without a jump (%i frames asked for)", (asked) => {
    const count = frameCount({ duration: asked, rate: 1, back: true });
    const phases = Array.from({ length: count }, (_, k) => phaseOf(k, count, { back: true, closed: false }));
    expect(Math.max(...phases)).toBe(1);
    expect(phases[0]).toBe(0);
    const steps = phases.map((phase, k) => Math.abs(phase - phases[(k + 1) % count]));
    for (const step of steps) expect(step).toBeCloseTo(2 / count, 14);
  });

  it("turns every camera, those of single views, too", () => {
    const views = [{ ...settings.views[0], camera: { ...settings.camera, azimuth: 2 } }];
    const turned = turntable({ ...settings, views }).at(0.25);
    expect(turned.camera.azimuth - settings.camera.azimuth).toBeCloseTo(Math.PI / 2, 14);
    expect(turned.views[0].camera?.azimuth).toBeCloseTo(2 + Math.PI / 2, 14);
    expect({ ...turned.camera, azimuth: 0 }).toEqual({ ...settings.camera, azimuth: 0 });
  });

  it("moves a parameter over its slider's range, and refuses one that there is not", () => {
    const moving = sweep(settings, 0, "c");
    expect([0, 0.15, 1].map((phase) => moving.at(phase).surfaces[0].parameters.c.value)).toEqual([0, 0.3, 2]);
    expect(settings.surfaces[0].parameters.c.value).toBe(1);
    expect(() => sweep(settings, 0, "d")).toThrow(RangeError);
    expect(() => sweep(settings, 0, "toString")).toThrow(RangeError);
  });

  it.each([
    [{ duration: 1, rate: 6, back: false }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [{ duration: 1, rate: 8, back: true }, [0, 0.25, 0.5, 0.75, 1]],
    [{ duration: 60, rate: 60, back: true }, Array.from({ length: 17 }, (_, k) => k / 16)],
  ])("has moments that stand for its frames: all, or some from end to end (%o)", (course, expected) => {
    const moments = momentsOf(course);
    expect(moments).toHaveLength(expected.length);
    moments.forEach((moment, k) => {
      expect(moment).toBeCloseTo(expected[k], 14);
    });
  });
});

describe("frames", () => {
  const canvas = {} as HTMLCanvasElement;
  const course = { duration: 1, rate: 4, back: false };

  it("are asked for one after another, with their times", async () => {
    const asked: number[] = [];
    const told: number[] = [];
    const task = { signal: new AbortController().signal, progress: (part: number) => told.push(part) };
    const capture = async (wanted: typeof settings) => {
      asked.push(wanted.surfaces[0].parameters.c.value);
      return canvas;
    };
    const starts: number[] = [];
    for await (const { start, duration } of frames(sweep(settings, 0, "c"), course, capture, task)) {
      expect(asked).toHaveLength(starts.length + 1);
      expect(duration).toBe(0.25);
      starts.push(start);
    }
    expect(starts).toEqual([0, 0.25, 0.5, 0.75]);
    expect(asked[0]).toBe(0);
    expect(asked[3]).toBe(2);
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it("end where the task is aborted, with its reason", async () => {
    const controller = new AbortController();
    let drawn = 0;
    const capture = async () => {
      drawn++;
      if (drawn === 2) controller.abort(new Error("enough"));
      return canvas;
    };
    const all = frames(turntable(settings), course, capture, {
      signal: controller.signal,
      progress: () => {},
    });
    const run = async () => {
      for await (const _ of all);
    };
    await expect(run()).rejects.toThrow("enough");
    expect(drawn).toBe(2);
  });
});

describe("a GIF", () => {
  const [width, height] = [37, 23];
  /** A step of colours that moves, on a ground. */
  function picture(k: number): Pixels {
    const data = new Uint8ClampedArray(4 * width * height);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const inside = y > 4 && y < 18 && x >= k && x < k + 10;
        data.set(inside ? [20 * (x - k), 90, 200, 255] : [251, 250, 248, 255], 4 * (y * width + x));
      }
    return { data, width, height };
  }

  it("is read back by another reader: size, frames, times, pixels", () => {
    const pictures = Array.from({ length: 7 }, (_, k) => picture(3 * k));
    const writer = new GifWriter(paletteOf([pictures[0], pictures[3]]));
    const rate = 15;
    pictures.forEach((pixels, k) => {
      writer.add(pixels, k / rate, 1 / rate);
    });
    const gif = readGif(writer.finish());
    expect(gif).toMatchObject({ width, height, repeat: 0 });
    expect(gif.frames).toHaveLength(7);
    // 1/15 s is no whole number of hundredths: the sum is right to one of them.
    expect(gif.frames.reduce((sum, { delay }) => sum + delay, 0)).toBe(Math.round((7 / rate) * 100));
    gif.frames.forEach((frame, k) => {
      let worst = 0;
      for (let p = 0; p < width * height; p++)
        for (let c = 0; c < 3; c++)
          worst = Math.max(worst, Math.abs(frame.pixels[3 * p + c] - pictures[k].data[4 * p + c]));
      expect(worst).toBeLessThanOrEqual(8);
    });
  });
});
