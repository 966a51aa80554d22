import type { Interval } from "../../core/types";

/** Of the domain: what one key press moves the point by. */
const stride = 1 / 100;

/** Which coordinate an arrow key moves, and which way. */
const directions: Readonly<Record<string, readonly [axis: 0 | 1, sign: 1 | -1]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowUp: [1, 1],
  ArrowDown: [1, -1],
};

/**
 * Where an arrow key leads a point: by a hundredth of the domain, with Shift by ten of them, with Alt by a tenth of one; not beyond
 * the domain's border.
 * @returns null for another key, and where the domain has other than two coordinates.
 */
export function walked(
  at: readonly number[],
  { key, shiftKey, altKey }: { key: string; shiftKey: boolean; altKey: boolean },
  domain: readonly Interval[],
): number[] | null {
  const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
  if (!direction || domain.length !== 2) return null;
  const [axis, sign] = direction;
  const [low, high] = domain[axis];
  const step = sign * stride * (high - low) * (shiftKey ? 10 : altKey ? 0.1 : 1);
  // Steps of a tenth add up to 0.30000000000000004; nobody walked there.
  const next = Number((at[axis] + step).toPrecision(12));
  return Object.assign([...at], { [axis]: Math.min(high, Math.max(low, next)) });
}
