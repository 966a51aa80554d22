import { compact, type Mesh, mapScalars } from "./indexed";

/** Where a surface is cut off: [x, y, z] each. The view's box, outside of which a pole shoots away. */
export interface Box {
  low: readonly number[];
  high: readonly number[];
}

/** The part of a mesh inside a box, cut cleanly at its walls; what is new there lies between its neighbours. */
export function clip(mesh: Mesh, { low, high }: Box): Mesh {
  let result = mesh;
  for (const axis of [0, 1, 2]) {
    result = clipAt(result, axis, 1, low[axis]);
    result = clipAt(result, axis, -1, -high[axis]);
  }
  return result;
}

/** Keeps what has sign · coordinate ≥ limit (Sutherland and Hodgman 1974, one wall). */
function clipAt(mesh: Mesh, axis: number, sign: 1 | -1, limit: number): Mesh {
  const inside = (vertex: number) => sign * mesh.positions[3 * vertex + axis] >= limit;
  const count = mesh.positions.length / 3;
  let allInside = true;
  for (let vertex = 0; vertex < count; vertex++) allInside &&= inside(vertex);
  if (allInside) return mesh;

  const crossings = new Crossings(count, (a, b) => {
    const from = sign * mesh.positions[3 * a + axis];
    const to = sign * mesh.positions[3 * b + axis];
    return (limit - from) / (to - from);
  });
  const index: number[] = [];
  for (let t = 0; t < mesh.index.length; t += 3) {
    const corners: number[] = [];
    for (let side = 0; side < 3; side++) {
      const a = mesh.index[t + side];
      const b = mesh.index[t + ((side + 1) % 3)];
      if (inside(a)) corners.push(a);
      if (inside(a) !== inside(b)) corners.push(crossings.between(a, b));
    }
    for (let k = 2; k < corners.length; k++) index.push(corners[0], corners[k - 1], corners[k]);
  }
  return compact({ ...crossings.extend(mesh), index: Uint32Array.from(index) });
}

/** The vertices where edges pass through a wall, one for each edge, whichever triangle asks. */
class Crossings {
  readonly #count: number;
  readonly #part: (a: number, b: number) => number;
  readonly #places = new Map<number, number>();
  readonly #edges: { a: number; b: number; part: number }[] = [];

  constructor(count: number, part: (a: number, b: number) => number) {
    this.#count = count;
    this.#part = part;
  }

  between(first: number, second: number): number {
    const [a, b] = first < second ? [first, second] : [second, first];
    const key = a * this.#count + b;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#count + this.#edges.push({ a, b, part: this.#part(a, b) }) - 1;
    this.#places.set(key, place);
    return place;
  }

  /** A mesh's vertices, then those on the wall. */
  extend(mesh: Mesh): Mesh {
    const grow = (values: Float64Array, width: number) => {
      const all = new Float64Array(values.length + width * this.#edges.length);
      all.set(values);
      this.#edges.forEach(({ a, b, part }, k) => {
        for (let c = 0; c < width; c++)
          all[values.length + width * k + c] = mix(values[width * a + c], values[width * b + c], part);
      });
      return all;
    };
    const normals = grow(mesh.normals, 3);
    for (let k = mesh.normals.length; k < normals.length; k += 3) {
      const length = Math.hypot(normals[k], normals[k + 1], normals[k + 2]) || 1;
      for (let c = 0; c < 3; c++) normals[k + c] /= length;
    }
    return {
      positions: grow(mesh.positions, 3),
      normals,
      index: mesh.index,
      scalars: mapScalars(mesh.scalars, (values) => grow(values, 1)),
    };
  }
}

const mix = (a: number, b: number, part: number) => a + (b - a) * part;
