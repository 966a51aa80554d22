export type Planes = readonly Float32Array[] | readonly Float64Array[];

/**
 * Fills the eight planes of `planeNames` over the grid u × v, vertex i·nv + j.
 *
 * These are the rivals of the engine, written for one formula each as somebody would who knows it and knows JavaScript:
 * derivatives on paper, shared subexpressions once, what depends on u alone computed once a row, what depends on v alone
 * once for the grid, one square root and one division for the geometry of a point. The geometry stands in each of them again,
 * because that is what the fastest one does: a shared function would have to be inlined to cost nothing.
 *
 * Of a graph, with W² = 1 + |∇f|² and β = 1/W²: S = 2β²(f_uu f_vv − f_uv²),
 * H = ((1+f_v²)f_uu − 2f_u f_v f_uv + (1+f_u²)f_vv)/(2W³), n = (−f_u, −f_v, 1)/W.
 */
export type ClosedForm = (u: Float64Array, v: Float64Array, planes: Planes) => void;
