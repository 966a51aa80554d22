/** Directed edges of a triangulation, and what they say about it. */
export interface Edges {
  /** Edges a → b whose opposite b → a no triangle has: the border. Pairs, flat. */
  border: number[];
  /** Whether no directed edge occurs twice: neighbours are wound alike, and at most two triangles meet at an edge. */
  oriented: boolean;
}

/** @param index 3t vertices, below 2²⁶. */
export function edgesOf(index: ArrayLike<number>, vertexCount: number): Edges {
  const key = (a: number, b: number) => a * vertexCount + b;
  const directed = new Set<number>();
  let oriented = true;
  for (let t = 0; t < index.length; t += 3)
    for (let side = 0; side < 3; side++) {
      const edge = key(index[t + side], index[t + ((side + 1) % 3)]);
      if (directed.has(edge)) oriented = false;
      directed.add(edge);
    }
  const border: number[] = [];
  for (const edge of directed) {
    const a = Math.floor(edge / vertexCount);
    const b = edge % vertexCount;
    if (!directed.has(key(b, a))) border.push(a, b);
  }
  return { border, oriented };
}

/** Six times the volume that closed triangles enclose, positive when they are wound outwards: Σ p₀ · (p₁ × p₂). */
export function sixfoldVolume(positions: ArrayLike<number>, index: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t], 3 * index[t + 1], 3 * index[t + 2]];
    sum +=
      positions[a] * (positions[b + 1] * positions[c + 2] - positions[b + 2] * positions[c + 1]) +
      positions[a + 1] * (positions[b + 2] * positions[c] - positions[b] * positions[c + 2]) +
      positions[a + 2] * (positions[b] * positions[c + 1] - positions[b + 1] * positions[c]);
  }
  return sum;
}
