import { gather, type Mesh } from "./indexed";

/** Vertices nearer to each other than this part of the surface's size are one point. */
const tolerance = 1e-9;

/**
 * Makes one vertex of those at one place (the seam of a torus, a sphere's pole) and drops triangles that lose a corner by it.
 * @param alike whether two vertices at one place may be joined. Default always.
 */
export function weld(mesh: Mesh, alike: (a: number, b: number) => boolean = () => true): Mesh {
  const { positions, index } = mesh;
  const count = positions.length / 3;
  const cell = tolerance * extentOf(positions) || tolerance;
  const representatives: number[] = [];
  const places = new Uint32Array(count);
  const cells = new Map<string, number[]>();
  const cellOf = (vertex: number, axis: number) => Math.round(positions[3 * vertex + axis] / cell);
  for (let vertex = 0; vertex < count; vertex++) {
    const key = `${cellOf(vertex, 0)} ${cellOf(vertex, 1)} ${cellOf(vertex, 2)}`;
    const near = neighbours(
      cells,
      [0, 1, 2].map((axis) => positions[3 * vertex + axis] / cell),
    );
    const known = near.find((place) => alike(representatives[place], vertex));
    if (known !== undefined) {
      places[vertex] = known;
      continue;
    }
    places[vertex] = representatives.push(vertex) - 1;
    const there = cells.get(key);
    if (there) there.push(places[vertex]);
    else cells.set(key, [places[vertex]]);
  }
  const kept: number[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [places[index[t]], places[index[t + 1]], places[index[t + 2]]];
    if (a !== b && b !== c && c !== a) kept.push(a, b, c);
  }
  return gather(mesh, representatives, Uint32Array.from(kept));
}

/** What lies in the cells that a point may share with another one less than half a cell away: eight at most. */
function neighbours(cells: Map<string, number[]>, point: number[]): number[] {
  const [x, y, z] = point.map((value) => [...new Set([Math.round(value - 0.5), Math.round(value + 0.5)])]);
  return x.flatMap((i) => y.flatMap((j) => z.flatMap((k) => cells.get(`${i} ${j} ${k}`) ?? [])));
}

/** The longest side of the box about some points. */
export function extentOf(positions: ArrayLike<number>): number {
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < positions.length; k++) {
    low[k % 3] = Math.min(low[k % 3], positions[k]);
    high[k % 3] = Math.max(high[k % 3], positions[k]);
  }
  return Math.max(...high.map((value, axis) => value - low[axis]));
}
