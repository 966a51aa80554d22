import type { Seen } from "../view/sight";
import type { Mark } from "./ink";
import type { Overlay } from "./overlay";
import { circle } from "./shapes";
import type { PointMark } from "./types";

const disc = ({ x, y, hidden }: Seen, size: number): Mark => ({
  ...{ kind: "shape", path: circle, x, y, hidden },
  ...{ size, width: 0.5, inside: "ink" },
});
const ring = ({ x, y, hidden }: Seen, size: number): Mark => ({
  ...{ kind: "shape", path: circle, x, y, hidden },
  ...{ size, width: 1.6, inside: "nothing" },
});

/** The point that is told about: pinned, a ring about a dot; under the pointer, a dot. */
export const points: Overlay = {
  marks: ({ pinned, hovered, criticalPoints }, sight) => {
    const pin = pinned && sight.ofPoint(pinned.at, pinned.geometry?.position ?? null);
    // The geometry of a point that moves may be that of where it has been.
    const hover = hovered && sight.ofPoint(hovered.at, null);
    // A critical point's own sign stands in the middle of the ring.
    const isCritical = (mark: PointMark) =>
      criticalPoints.some(
        ({ at, highlighted }) => highlighted && at[0] === mark.at[0] && at[1] === mark.at[1],
      );
    const marks: Mark[] = [];
    if (pinned && pin)
      marks.push(...(isCritical(pinned) ? [ring(pin, 11)] : [ring(pin, 5.5), disc(pin, 1.5)]));
    if (hovered && hover && !isCritical(hovered)) marks.push(disc(hover, 3));
    return marks;
  },
};
