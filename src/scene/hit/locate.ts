import type { SurfaceStage } from "../../worker/types";
import type { BandTree } from "./tree";
import { treesOf } from "./trees";

/** A point of the drawn surface. */
export interface Located {
  position: [x: number, y: number, z: number];
  /** Not a unit; 0 where undefined. */
  normal: [x: number, y: number, z: number];
}

/** The point of the drawn surface with these coordinates; null at a hole and outside of the domain. */
export function locate(stage: SurfaceStage, u: number, v: number): Located | null {
  for (const tree of treesOf(stage)) {
    const found = inTree(tree, u, v);
    if (found) return found;
  }
  return null;
}

function inTree(tree: BandTree, u: number, v: number): Located | null {
  const { leaves, plane } = tree;
  const stack = [1];
  for (;;) {
    const node = stack.pop();
    if (node === undefined) return null;
    const at = 4 * node;
    // Coordinates are float32's: a place on the domain's very border may lie a rounding outside of it.
    const slackU = 1e-6 * (plane[at + 2] - plane[at]);
    const slackV = 1e-6 * (plane[at + 3] - plane[at + 1]);
    const inside =
      u >= plane[at] - slackU &&
      u <= plane[at + 2] + slackU &&
      v >= plane[at + 1] - slackV &&
      v <= plane[at + 3] + slackV;
    if (!inside) continue;
    if (node < leaves) {
      stack.push(2 * node + 1, 2 * node);
      continue;
    }
    const found = inLeaf(tree, node - leaves, u, v);
    if (found) return found;
  }
}

function inLeaf({ band, triangles, starts }: BandTree, leaf: number, u: number, v: number): Located | null {
  const { positions, normals, coordinates: c, index } = band;
  for (let place = starts[leaf]; place < starts[leaf + 1]; place++) {
    const [i, j, k] = [0, 1, 2].map((corner) => index[triangles[place] + corner]);
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
    const slack = -1e-5;
    if (!(b1 >= slack && b2 >= slack && b0 >= slack)) continue;
    const mean = (values: Float32Array): [number, number, number] => {
      const at = (axis: number) =>
        b0 * values[3 * i + axis] + b1 * values[3 * j + axis] + b2 * values[3 * k + axis];
      return [at(0), at(1), at(2)];
    };
    return { position: mean(positions), normal: mean(normals) };
  }
  return null;
}
