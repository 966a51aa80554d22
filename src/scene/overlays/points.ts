import type { Mark } from "./ink";
import type { Overlay } from "./overlay";
import { circle } from "./shapes";
import type { Seen } from "./sight";

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
  marks: ({ pinned, hovered }, sight) => {
    const pin = pinned && sight.ofPoint(pinned.at, pinned.geometry?.position ?? null);
    // The geometry of a point that moves may be that of where it has been.
    const hover = hovered && sight.ofPoint(hovered.at, null);
    return [...(pin ? [ring(pin, 6), disc(pin, 1.6)] : []), ...(hover ? [disc(hover, 3.2)] : [])];
  },
};
