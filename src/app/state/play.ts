import type { Parameter } from "../../core/types";

/** How a parameter moves by itself. */
export interface Play {
  running: boolean;
  /** Times the usual speed. */
  speed: PlaySpeed;
  mode: PlayMode;
  /** Upwards or downwards. */
  direction: 1 | -1;
}

export const playSpeeds = [0.25, 0.5, 1, 2, 4] as const;
export type PlaySpeed = (typeof playSpeeds)[number];

/** Milliseconds from one end of a slider's range to the other, at the usual speed. */
export const sweep = 6000;

/** Where a motion is: a share of the way through the range, 0 … 1, and where it goes. */
export interface Motion {
  place: number;
  direction: 1 | -1;
  /** It has come to its end and stays. */
  ended: boolean;
}

/** What happens at the ends of the range, by mode. @param way a share of the range beyond 0, in the direction of the motion */
const modes = {
  /** To and fro: the way unfolded is 2 long, its second half leads back. */
  bounce(place, way, direction) {
    const unfolded = (direction > 0 ? place : 2 - place) + way;
    const at = unfolded - 2 * Math.floor(unfolded / 2);
    return at <= 1
      ? { place: at, direction: 1, ended: false }
      : { place: 2 - at, direction: -1, ended: false };
  },
  /** From the end on to the beginning. */
  loop(place, way) {
    const at = place + way;
    return { place: at <= 1 ? at : at - Math.floor(at), direction: 1, ended: false };
  },
  /** As far as the end; from there once more from the beginning. */
  once(place, way) {
    const at = (place >= 1 ? 0 : place) + way;
    return { place: Math.min(1, at), direction: 1, ended: at >= 1 };
  },
} satisfies Record<string, (place: number, way: number, direction: 1 | -1) => Motion>;

export type PlayMode = keyof typeof modes;
export const playModes = Object.keys(modes) as PlayMode[];

export const defaultPlay: Play = { running: false, speed: 1, mode: "bounce", direction: 1 };

/**
 * Where a motion is after some time. It depends on the time that has passed and not on how often it is asked: a slow machine takes
 * longer steps and is never late.
 * @param elapsed milliseconds
 */
export function advance(
  place: number,
  { speed, mode, direction }: Pick<Play, "speed" | "mode" | "direction">,
  elapsed: number,
): Motion {
  return modes[mode](Math.min(1, Math.max(0, place)), (speed * elapsed) / sweep, direction);
}

/** The share of the slider's range at which a value is. */
export function placeOf({ value, min, max }: Pick<Parameter, "value" | "min" | "max">): number {
  return (value - min) / (max - min);
}

/** The value at a share of the range: on the slider's steps, and on both ends. */
export function valueAt(place: number, { min, max, step }: Pick<Parameter, "min" | "max" | "step">): number {
  if (place >= 1) return max;
  const steps = Math.round((place * (max - min)) / step);
  return Math.min(max, Number((min + steps * step).toPrecision(12)));
}

/** Plays are kept by surface and name. */
export const playKey = (surface: number, name: string): string => `${surface}.${name}`;

export function readPlayKey(key: string): { surface: number; name: string } {
  const [surface, name] = key.split(".");
  return { surface: Number(surface), name };
}
