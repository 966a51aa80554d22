import type { Motion } from "../motion/frames";
import type { Capture, Frame } from "../motion/record";
import type { OptionValues } from "../options";
import type { Pictures, Subject, Task } from "../types";
import { pictureOptions, wishOf } from "./pictures";

const { width, height, background: _background, ...shared } = pictureOptions;

/** @param rate frames per second: the usual number, and the most */
export const motionOptions = <const R extends { default: number; max: number }>(rate: R) =>
  ({
    motion: {
      type: "choice",
      default: "turntable",
      choices: ["turntable", "sweep"],
      // Without a parameter there is nothing to sweep.
      needs: { parameters: 1 },
    },
    // Of a turn it says nothing.
    parameter: { type: "parameter", default: "", needs: { parameters: 2, chosen: ["motion", "sweep"] } },
    duration: { type: "number", default: 6, min: 0.2, max: 60, step: 0.1, unit: "seconds" },
    rate: {
      type: "number",
      default: rate.default,
      min: 1,
      max: rate.max,
      step: 1,
      whole: true,
      unit: "frames",
    },
    back: { type: "switch", default: false },
    width: { ...width, default: 960, max: 3840, step: 2 },
    height: { ...height, default: 640, max: 2160, step: 2 },
    ...shared,
    text: { ...shared.text, default: "medium" },
  }) as const;

type Values = OptionValues<ReturnType<typeof motionOptions>>;

/**
 * What moves, frame by frame.
 * @throws RangeError where a parameter is to move and there is none
 */
export async function framesOf(
  subject: Subject,
  options: Values,
  task: Task,
  pictures: Pictures,
): Promise<{ frames: AsyncGenerator<Frame>; at(phase: number): Promise<HTMLCanvasElement> }> {
  const { motion, parameter, duration, rate, back, ...rest } = options;
  const [{ makers }, { momentsOf }, { frames }] = await Promise.all([
    import("../motion/makers"),
    import("../motion/frames"),
    import("../motion/record"),
  ]);
  const moving: Motion = makers[motion](subject, parameter);
  const course = { duration, rate, back };
  const wish = wishOf({ ...rest, background: true }, subject.view);
  const capture: Capture = (settings) => pictures.draw({ ...wish, settings });
  if (moving.reshapes) await pictures.hold(momentsOf(course).map(moving.at), task.signal);
  return {
    frames: frames(moving, course, capture, task),
    at: (phase) => capture(moving.at(phase)),
  };
}
