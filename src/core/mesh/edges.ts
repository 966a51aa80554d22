/**
 * The edges of an nu × nv grid, numbered: first those along u, from (i, j) to (i+1, j), number i·nv + j; then those along v,
 * from (i, j) to (i, j+1), number (nu−1)·nv + i·(nv−1) + j.
 */
export class GridEdges {
  readonly nu: number;
  readonly nv: number;
  readonly alongU: number;

  constructor(nu: number, nv: number) {
    this.nu = nu;
    this.nv = nv;
    this.alongU = (nu - 1) * nv;
  }

  get count(): number {
    return this.alongU + this.nu * (this.nv - 1);
  }

  uEdge(i: number, j: number): number {
    return i * this.nv + j;
  }

  vEdge(i: number, j: number): number {
    return this.alongU + i * (this.nv - 1) + j;
  }

  /** The edge's two vertices. */
  ends(edge: number): [start: number, end: number] {
    if (edge < this.alongU) return [edge, edge + this.nv];
    const k = edge - this.alongU;
    const i = Math.floor(k / (this.nv - 1));
    const start = i * this.nv + (k - i * (this.nv - 1));
    return [start, start + 1];
  }
}

/** A broken edge: the surface does not run through. Cut vertices lie where it ends, −1 where there is none on that side. */
export interface Break {
  nearStart: number;
  nearEnd: number;
}

export type Breaks = Map<number, Break>;
