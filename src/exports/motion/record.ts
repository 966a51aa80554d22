import type { Settings } from "../../settings/types";
import type { Task } from "../types";
import { type Course, frameCount, type Motion, phaseOf } from "./frames";

/** Draws the picture of settings, when their surfaces are final. It may be drawn on by the next call. */
export type Capture = (settings: Settings) => Promise<HTMLCanvasElement>;

export interface Frame {
  canvas: HTMLCanvasElement;
  index: number;
  /** Of all. */
  count: number;
  /** Seconds. */
  start: number;
  duration: number;
}

/**
 * The frames of a moving picture, one after another.
 * @throws the signal's reason where the task is aborted
 */
export async function* frames(
  motion: Motion,
  course: Course,
  capture: Capture,
  { signal, progress }: Task,
): AsyncGenerator<Frame> {
  const count = frameCount(course);
  const duration = 1 / course.rate;
  for (let index = 0; index < count; index++) {
    signal.throwIfAborted();
    const phase = phaseOf(index, count, { back: course.back, closed: motion.closed });
    const canvas = await capture(motion.at(phase));
    signal.throwIfAborted();
    yield { canvas, index, count, start: index * duration, duration };
    progress((index + 1) / count);
  }
}
