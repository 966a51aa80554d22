import { criticalPoints } from "./criticalPoints";
import { directions } from "./directions";
import type { Overlay } from "./overlay";
import { paraboloid } from "./paraboloid";
import { points } from "./points";
import { tangentPlane } from "./tangentPlane";

/** What can be drawn upon surfaces, from below upwards. */
export const overlayKinds = {
  tangentPlane,
  paraboloid,
  criticalPoints,
  directions,
  points,
} satisfies Record<string, Overlay>;
