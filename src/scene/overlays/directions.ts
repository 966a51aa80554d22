import { type Label, labelBeside, type Type } from "../axes/drawing";
import type { Seen, Sight } from "../view/sight";
import { armReach, inCoordinates, isRegular, onParaboloid, onTangentPlane } from "./geometry";
import type { Mark } from "./ink";
import { curveMarks, steps } from "./lines";
import type { Overlay } from "./overlay";
import { type PointGeometry, shownPoint } from "./types";

const names = ["κ₁", "κ₂"] as const;
/** The sections lie on the surface only to third order. */
const sectionLift = 0.03;
const curveSteps = 16;

/**
 * The two principal directions at the shown point. A straight arm on each side lies in the tangent plane; it is as long as the radius
 * of curvature 1/|κ|, but at most as the tangent plane reaches. Along it runs a curve, the normal section as far as κ tells it: it
 * leaves the arm by ½κs². From above there are the arms alone.
 */
export const directions: Overlay = {
  marks: (overlays, sight, type) => {
    const point = overlays.directions ? shownPoint(overlays) : null;
    const { fit } = sight.frame;
    if (!point?.geometry || !fit || !isRegular(point.geometry)) return [];
    const { geometry } = point;
    const reach = armReach(geometry, fit);
    const arms = ([0, 1] as const).map((k) =>
      sight.isAbove
        ? armFromAbove(sight, point.at, geometry, k, reach[k])
        : armInSpace(sight, geometry, k, reach[k]),
    );
    const labels = sideOfLabels(arms).map((side, k) => labelOf(arms[k], side, names[k], type));
    return [...arms.flatMap(({ marks }) => marks), ...labels.flat()];
  },
};

interface Arm {
  marks: Mark[];
  /** Where the name may stand: the ends at −1 and at 1; of the curve, if both of the straight arm are hidden. And the point. */
  ends: readonly [Seen | null, Seen | null];
  middle: Seen | null;
}

const endsOf = (places: readonly (Seen | null)[]) => [places[0], places[curveSteps]] as const;

function armInSpace(sight: Sight, geometry: PointGeometry, axis: 0 | 1, reach: number): Arm {
  const along = (place: typeof onParaboloid, s: number) =>
    axis === 0 ? place(geometry, s * reach, 0) : place(geometry, 0, s * reach);
  const straight = steps(curveSteps).map((s) => sight.ofWorld(along(onTangentPlane, s), null));
  const section = steps(curveSteps).map((s) =>
    sight.ofWorld(along(onParaboloid, s), geometry.normal, sectionLift),
  );
  return {
    marks: [...curveMarks(straight, 0.9), ...curveMarks(section, 1.6)],
    ends: straight[0]?.hidden && straight[curveSteps]?.hidden ? endsOf(section) : endsOf(straight),
    middle: straight[curveSteps / 2],
  };
}

function armFromAbove(
  sight: Sight,
  [u, v]: readonly [number, number],
  geometry: PointGeometry,
  axis: 0 | 1,
  reach: number,
): Arm {
  const [a, b] = inCoordinates(geometry, geometry.directions[axis]);
  const at = (s: number) => sight.ofCoordinates(u + s * reach * a, v + s * reach * b);
  const ends = [at(-1), at(1)] as const;
  return { marks: curveMarks(ends, 1.6), ends, middle: at(0) };
}

/** Which end of each arm bears its name: one that is seen; else of the first the upper, of the second the right, unless the two would meet. */
function sideOfLabels([first, second]: readonly Arm[]): [0 | 1, 0 | 1] {
  const one = betterEnd(first, (end) => -end.y);
  const two = betterEnd(second, (end) => end.x);
  const [a, b] = [first.ends[one], second.ends[two]];
  const meet = a && b && Math.hypot(a.x - b.x, a.y - b.y) < 22;
  return [one, meet ? (two === 1 ? 0 : 1) : two];
}

function betterEnd({ ends: [start, end] }: Arm, worth: (end: Seen) => number): 0 | 1 {
  if (!start || !end) return end ? 1 : 0;
  if (start.hidden !== end.hidden) return start.hidden ? 1 : 0;
  return worth(end) >= worth(start) ? 1 : 0;
}

function labelOf({ ends, middle }: Arm, side: 0 | 1, text: string, type: Type): Mark[] {
  const end = ends[side];
  if (!end || !middle) return [];
  const length = Math.hypot(end.x - middle.x, end.y - middle.y);
  // Away from the ring, however short the arm.
  const [dx, dy] =
    length > 1 ? [(end.x - middle.x) / length, (end.y - middle.y) / length] : [side * 2 - 1, 0];
  const label: Label = labelBeside(type, text, "name", [end.x, end.y], [dx, dy], Math.max(4, 12 - length));
  return [{ kind: "label", label, hidden: end.hidden }];
}
