import type { SurfaceStage } from "../worker/types";
import type { Fit, PlaneFit, Vector } from "./fit";

/** Where a ray meets a surface: its coordinates and its place in the world. */
export interface Hit {
  u: number;
  v: number;
  position: [x: number, y: number, z: number];
}

export interface Ray {
  origin: Vector;
  direction: Vector;
}

/**
 * The first point of a surface on a ray given in the box's space. All triangles are tried (Möller and Trumbore 1997): a surface
 * of 256² vertices takes about a millisecond, less than keeping a tree of them would.
 * @param clipped whether only what lies in the box counts
 */
export function pickSurface(
  stage: SurfaceStage,
  fit: Fit,
  { origin, direction }: Ray,
  clipped: boolean,
): Hit | null {
  const world = (vector: Vector, offset: Vector): Vector => [
    vector[0] / fit.scale[0] + offset[0],
    vector[1] / fit.scale[1] + offset[1],
    vector[2] / fit.scale[2] + offset[2],
  ];
  const [ox, oy, oz] = world(origin, fit.center);
  const [dx, dy, dz] = world(direction, [0, 0, 0]);
  let nearest = Number.POSITIVE_INFINITY;
  let hit: Hit | null = null;
  for (const { positions: p, coordinates: c, index } of stage.bands) {
    for (let t = 0; t < index.length; t += 3) {
      const i = index[t];
      const j = index[t + 1];
      const k = index[t + 2];
      const ax = p[3 * i];
      const ay = p[3 * i + 1];
      const az = p[3 * i + 2];
      const e1x = p[3 * j] - ax;
      const e1y = p[3 * j + 1] - ay;
      const e1z = p[3 * j + 2] - az;
      const e2x = p[3 * k] - ax;
      const e2y = p[3 * k + 1] - ay;
      const e2z = p[3 * k + 2] - az;
      const qx = dy * e2z - dz * e2y;
      const qy = dz * e2x - dx * e2z;
      const qz = dx * e2y - dy * e2x;
      const determinant = e1x * qx + e1y * qy + e1z * qz;
      if (determinant === 0) continue;
      const sx = ox - ax;
      const sy = oy - ay;
      const sz = oz - az;
      const b1 = (sx * qx + sy * qy + sz * qz) / determinant;
      if (b1 < 0 || b1 > 1) continue;
      const rx = sy * e1z - sz * e1y;
      const ry = sz * e1x - sx * e1z;
      const rz = sx * e1y - sy * e1x;
      const b2 = (dx * rx + dy * ry + dz * rz) / determinant;
      if (b2 < 0 || b1 + b2 > 1) continue;
      const distance = (e2x * rx + e2y * ry + e2z * rz) / determinant;
      if (!(distance > 0 && distance < nearest)) continue;
      const position: Hit["position"] = [ox + distance * dx, oy + distance * dy, oz + distance * dz];
      if (clipped && position.some((x, axis) => x < fit.low[axis] || x > fit.high[axis])) continue;
      nearest = distance;
      const b0 = 1 - b1 - b2;
      hit = {
        u: b0 * c[2 * i] + b1 * c[2 * j] + b2 * c[2 * k],
        v: b0 * c[2 * i + 1] + b1 * c[2 * j + 1] + b2 * c[2 * k + 1],
        position,
      };
    }
  }
  return hit;
}

/** The point of a surface that a view from above shows at a place of the square of side 2; null at a hole and outside. */
export function pickPlane(stage: SurfaceStage, fit: PlaneFit, [x, y]: Vector): Hit | null {
  const u = x / fit.scale[0] + fit.center[0];
  const v = y / fit.scale[1] + fit.center[1];
  for (const { positions: p, coordinates: c, index } of stage.bands) {
    for (let t = 0; t < index.length; t += 3) {
      const i = index[t];
      const j = index[t + 1];
      const k = index[t + 2];
      const e1u = c[2 * j] - c[2 * i];
      const e1v = c[2 * j + 1] - c[2 * i + 1];
      const e2u = c[2 * k] - c[2 * i];
      const e2v = c[2 * k + 1] - c[2 * i + 1];
      const area = e1u * e2v - e1v * e2u;
      const du = u - c[2 * i];
      const dv = v - c[2 * i + 1];
      const b1 = (du * e2v - dv * e2u) / area;
      const b2 = (e1u * dv - e1v * du) / area;
      const b0 = 1 - b1 - b2;
      if (!(b1 >= 0 && b2 >= 0 && b0 >= 0)) continue;
      const at = (axis: number) => b0 * p[3 * i + axis] + b1 * p[3 * j + axis] + b2 * p[3 * k + axis];
      return { u, v, position: [at(0), at(1), at(2)] };
    }
  }
  return null;
}
