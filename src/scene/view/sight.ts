import { project } from "../camera/viewport";
import type { Vector } from "../fit/fit";
import { locate } from "../hit/locate";
import { isHidden } from "../hit/pick";
import type { Frame } from "./frame";

/** Halves of the box's side by which a point is lifted off the surface before it is asked whether the surface hides it. */
const usualLift = 0.012;

/** A place in a view, in CSS pixels from its top left. */
export interface Seen {
  x: number;
  y: number;
  /** The surface lies between it and the eye. */
  hidden: boolean;
}

/** Where a view shows what lies on its surface. */
export class Sight {
  readonly frame: Frame;
  readonly #asks: boolean;

  /** @param asks whether to find out what is hidden, which takes a ray cast a place */
  constructor(frame: Frame, asks = true) {
    this.frame = frame;
    this.#asks = asks;
  }

  get isAbove(): boolean {
    return this.frame.plane !== null;
  }

  /** World to the box. */
  toBox(world: ArrayLike<number>): Vector | null {
    const { fit } = this.frame;
    if (!fit) return null;
    const at = (axis: number) => (world[axis] - fit.center[axis]) * fit.scale[axis];
    return [at(0), at(1), at(2)];
  }

  /** A place of a view from above. Nothing is hidden there. */
  ofCoordinates(u: number, v: number): Seen | null {
    const { plane, viewport } = this.frame;
    if (!plane) return null;
    const at = (value: number, axis: 0 | 1) => (value - plane.center[axis]) * plane.scale[axis];
    const { x, y } = project(viewport, [at(u, 0), at(v, 1), 0]);
    return { x, y, hidden: false };
  }

  /**
   * A place of the world in 3D; null behind the eye, and where a wall cuts it off.
   * @param normal of the surface there, which says to which side to lift; without one it is lifted towards the eye
   * @param lift halves of the box's side
   */
  ofWorld(world: ArrayLike<number>, normal: ArrayLike<number> | null, lift = usualLift): Seen | null {
    const point = this.toBox(world);
    if (!point) return null;
    const { viewport, fit, clipped } = this.frame;
    const { x, y, w } = project(viewport, point);
    if (!(w > 0 && Number.isFinite(x + y))) return null;
    const outside = fit && clipped && point.some((c, axis) => Math.abs(c) > fit.half[axis] + 1e-3);
    return outside ? null : { x, y, hidden: this.#asks && this.#isHidden(point, normal, lift) };
  }

  /** A point of the surface, wherever it is shown; null where it is not. */
  ofPoint(at: readonly [number, number], position: ArrayLike<number> | null): Seen | null {
    if (this.isAbove) return this.ofCoordinates(...at);
    const { stage } = this.frame.view;
    const drawn = stage && locate(stage, ...at);
    const place = position ?? drawn?.position;
    return place ? this.ofWorld(place, drawn?.normal ?? null) : null;
  }

  #isHidden(point: Vector, normal: ArrayLike<number> | null, lift: number): boolean {
    const { view, viewport, fit, clipped } = this.frame;
    const { basis, perspective } = viewport;
    if (!view.stage || !fit || !basis) return false;
    const towards = (from: Vector): Vector =>
      perspective ? [basis.eye[0] - from[0], basis.eye[1] - from[1], basis.eye[2] - from[2]] : basis.back;
    const eye = towards(point);
    // A normal is a covector: the transform divides it by the scale.
    const across = normal ? fit.scale.map((scale, k) => normal[k] / scale) : [...eye];
    const length = Math.hypot(...across);
    if (!(length > 0)) across.splice(0, 3, ...eye);
    const side = across[0] * eye[0] + across[1] * eye[1] + across[2] * eye[2] < 0 ? -1 : 1;
    const off = (side * lift) / Math.hypot(...across);
    const origin: Vector = [
      point[0] + off * across[0],
      point[1] + off * across[1],
      point[2] + off * across[2],
    ];
    const end = perspective ? 1 : Number.POSITIVE_INFINITY;
    return isHidden(view.stage, fit, { origin, direction: towards(origin) }, end, clipped);
  }
}
