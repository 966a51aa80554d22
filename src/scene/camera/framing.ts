import type { Camera } from "../../settings/types";
import type { Vector } from "../fit/fit";
import { homeCamera } from "./camera";

/** Tangents of the angles at the eye, away from the target, that a box needs: to each side, above and below. */
export interface Framing {
  across: number;
  above: number;
  below: number;
}

/** From here upwards the picture is fitted anew as the eye rises; further down a flat one keeps its size, so that turning does not zoom. */
const level = homeCamera.elevation;

/** The room of a box about the target as it is turned about its vertical axis, at home's distance. */
export function framingOf({ elevation, projection }: Camera, half: Vector): Framing {
  const e = Math.abs(elevation);
  const framing = projection === "orthographic" ? parallel : perspective;
  const from = framing(Math.max(e, level), half);
  const now = framing(e, half);
  // Seen from below, above and below change places; in between they do so gradually.
  const side = Math.max(-1, Math.min(1, elevation / level));
  const middle = ((from.above - from.below) / 2) * side;
  const [above, below] = elevation < 0 ? [now.below, now.above] : [now.above, now.below];
  const reach = Math.max((from.above + from.below) / 2, above - middle, below + middle);
  return { across: Math.max(from.across, now.across), above: reach + middle, below: reach - middle };
}

/** Home's distance. */
const D = 2 * homeCamera.distance;

/**
 * Of the cylinder of radius R and height 2h about the box. A point of its rims at the angle φ lies, from the elevation e,
 *     R cos φ to the side,  ±h cos e − R sin e sin φ above,  ±h sin e + R cos e sin φ towards the eye,
 * so that the sides are reached at R / √((D − h sin e)² − (R cos e)²), top and bottom at sin φ = ±1.
 */
function perspective(e: number, [x, y, h]: Vector): Framing {
  const R = Math.hypot(x, y);
  const [sin, cos] = [Math.sin(e), Math.cos(e)];
  const across = R / Math.sqrt((D - h * sin) ** 2 - (R * cos) ** 2);
  const rims = [-h, h].flatMap((z) => [-R, R].map((r) => (z * cos - r * sin) / (D - z * sin - r * cos)));
  return { across, above: Math.max(...rims), below: -Math.min(...rims) };
}

function parallel(e: number, [x, y, h]: Vector): Framing {
  const R = Math.hypot(x, y);
  const upright = (h * Math.cos(e) + R * Math.sin(e)) / D;
  return { across: R / D, above: upright, below: upright };
}
