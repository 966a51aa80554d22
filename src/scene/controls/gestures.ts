import type { Gesture } from "../camera/gesture";

/** One turn of the wheel, in pixels as browsers count them, to a factor. Pinching on a touchpad arrives as ctrl + wheel, in finer steps. */
export function wheelFactor(delta: number, mode: number, pinching: boolean): number {
  const pixels = delta * ([1, 16, 400][mode] ?? 1);
  const bounded = Math.min(240, Math.max(-240, pixels));
  return Math.exp(-bounded * (pinching ? 0.01 : 0.0016));
}

const arrows: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Arrows turn, shift + arrows move, + and − zoom; null for other keys. */
export function keyGesture(key: string, shift: boolean): Gesture | null {
  if (Object.hasOwn(arrows, key)) {
    const [x, y] = arrows[key];
    return shift ? { type: "pan", x: 0.1 * x, y: 0.1 * y } : { type: "orbit", x: 0.07 * x, y: 0.07 * y };
  }
  const keys: Record<string, Gesture> = {
    "+": { type: "zoom", factor: 1.15, at: [0, 0] },
    "=": { type: "zoom", factor: 1.15, at: [0, 0] },
    "-": { type: "zoom", factor: 1 / 1.15, at: [0, 0] },
    _: { type: "zoom", factor: 1 / 1.15, at: [0, 0] },
  };
  return Object.hasOwn(keys, key) ? keys[key] : null;
}

interface Point {
  x: number;
  y: number;
}

/**
 * Two fingers that were at `before` and are at `after`: the spread zooms about the middle, the middle's way pans.
 * Places in units of the smaller half of the view.
 */
export function pinch(before: readonly [Point, Point], after: readonly [Point, Point]): Gesture[] {
  const middle = ([a, b]: readonly [Point, Point]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const spread = ([a, b]: readonly [Point, Point]) => Math.max(1e-3, Math.hypot(a.x - b.x, a.y - b.y));
  const from = middle(before);
  const to = middle(after);
  return [
    { type: "pan", x: to.x - from.x, y: to.y - from.y },
    { type: "zoom", factor: spread(after) / spread(before), at: [to.x, to.y] },
  ];
}
