import { project, type Viewport } from "../camera/viewport";
import type { Vector } from "../fit/fit";

/** A face of the box: where coordinate `axis` is −half or +half. */
export interface Face {
  axis: number;
  sign: 1 | -1;
}

/** An edge along `axis`, on the faces of the other two axes with these signs (the entry at `axis` is 0). */
export interface Edge {
  axis: number;
  signs: readonly [number, number, number];
}

/** The end of an edge: `end` is −1 or 1 along its axis. */
export function edgePoint({ axis, signs }: Edge, half: Vector, end: number): Vector {
  const at = (k: number) => (k === axis ? end : signs[k]) * half[k];
  return [at(0), at(1), at(2)];
}

/**
 * The faces behind what is in the box: those whose inner side is seen. A box is convex, so they are behind all of it, and lines
 * on them are never in front of the surface.
 */
export function backFaces(viewport: Viewport, half: Vector): Face[] {
  const { basis, perspective } = viewport;
  if (!basis) return [];
  const faces: Face[] = [];
  for (const axis of [0, 1, 2])
    for (const sign of [1, -1] as const) {
      const inside = perspective ? sign * basis.eye[axis] < half[axis] : sign * basis.back[axis] <= 0;
      if (inside) faces.push({ axis, sign });
    }
  return faces;
}

/**
 * The edge that bears the numbers of an axis: one of the outline's, where a face that is seen from inside meets one that is
 * not; the lowest on the screen for x and y, the leftmost for z. Null where the axis points at the eye.
 */
export function labelledEdge(viewport: Viewport, half: Vector, axis: number): Edge | null {
  const back = backFaces(viewport, half);
  const isBack = (face: Face) => back.some((other) => other.axis === face.axis && other.sign === face.sign);
  const [b, c] = [0, 1, 2].filter((other) => other !== axis);
  let best: Edge | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const signB of [1, -1] as const)
    for (const signC of [1, -1] as const) {
      if (isBack({ axis: b, sign: signB }) === isBack({ axis: c, sign: signC })) continue;
      const signs: [number, number, number] = [0, 0, 0];
      signs[b] = signB;
      signs[c] = signC;
      const edge: Edge = { axis, signs };
      const middle = project(viewport, edgePoint(edge, half, 0));
      const score = axis === 2 ? -middle.x : middle.y;
      if (middle.w > 0 && score > bestScore) {
        best = edge;
        bestScore = score;
      }
    }
  return best;
}
