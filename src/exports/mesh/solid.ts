import { edgesOf, sixfoldVolume } from "./edges";
import type { Mesh } from "./indexed";
import { weld } from "./weld";

/** A closed triangulation, wound outwards. */
export interface Solid {
  /** 3n. */
  positions: Float64Array;
  /** 3t. */
  index: Uint32Array;
}

/** Below a graph: walls down from its border to a flat floor, `depth` below its lowest point. */
export function standOnBase(mesh: Mesh, depth: number): Solid {
  const top = weldedIfOriented(mesh);
  let floor = Number.POSITIVE_INFINITY;
  for (let k = 2; k < top.positions.length; k += 3) floor = Math.min(floor, top.positions[k]);
  const bottom = top.positions.map((value, k) => (k % 3 === 2 ? floor - depth : value));
  return closedBy(top, bottom);
}

/**
 * A surface as something to be held: what is closed already is the solid's skin; anything else becomes a shell, the surface moved half
 * the thickness to either side along its normals, with walls along the border.
 */
export function shell(mesh: Mesh, thickness: number): Solid {
  const joined = weld(mesh);
  const edges = edgesOf(joined.index, joined.positions.length / 3);
  if (edges.oriented && edges.border.length === 0) return outwards(joined);
  const middle = weldedIfOriented(mesh);
  const moved = (by: number) => middle.positions.map((value, k) => value + by * middle.normals[k]);
  return closedBy({ ...middle, positions: moved(thickness / 2) }, moved(-thickness / 2));
}

/**
 * Joins coincident vertices where the result is still oriented; where it is not (a Möbius strip's seam, a point where sheets cross),
 * those with the same normal; and where that is not either, none.
 */
function weldedIfOriented(mesh: Mesh): Mesh {
  const isOriented = ({ index, positions }: Mesh) => edgesOf(index, positions.length / 3).oriented;
  const joined = weld(mesh);
  if (isOriented(joined)) return joined;
  const { normals } = mesh;
  const sameSide = weld(mesh, (a, b) => {
    const dot = [0, 1, 2].reduce((sum, axis) => sum + normals[3 * a + axis] * normals[3 * b + axis], 0);
    return dot > 0.5;
  });
  return isOriented(sameSide) ? sameSide : mesh;
}

/** Adds the same triangles at other places, wound the other way, and a wall of two triangles along each edge of the border. */
function closedBy({ positions, index }: Pick<Mesh, "positions" | "index">, others: Float64Array): Solid {
  const count = positions.length / 3;
  const { border } = edgesOf(index, count);
  const triangles = new Uint32Array(2 * index.length + 3 * border.length);
  triangles.set(index);
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t], index[t + 1], index[t + 2]];
    triangles.set([a + count, c + count, b + count], index.length + t);
  }
  for (let k = 0, at = 2 * index.length; k < border.length; k += 2, at += 6) {
    const [a, b] = [border[k], border[k + 1]];
    triangles.set([b, a, a + count, b, a + count, b + count], at);
  }
  const all = new Float64Array(6 * count);
  all.set(positions);
  all.set(others, 3 * count);
  return outwards({ positions: all, index: triangles });
}

function outwards({ positions, index }: Solid): Solid {
  if (sixfoldVolume(positions, index) >= 0) return { positions, index };
  const turned = index.slice();
  for (let t = 0; t < turned.length; t += 3) [turned[t + 1], turned[t + 2]] = [turned[t + 2], turned[t + 1]];
  return { positions, index: turned };
}
