import type { SurfaceKind } from "./types";

/**
 * z = f(u,v). r = (u, v, f), r_u × r_v = (−f_u, −f_v, 1), D = W² = 1 + |∇f|², so √D·II is the Hessian.
 * Normal upward, hence H > 0 for a convex bowl.
 */
export const graph: SurfaceKind = {
  label: "Graph z = f(u, v)",
  fields: ["z"],
  variables: { minimum: 2, maximum: 8 },
  build(algebra, { z }) {
    const { dag } = algebra;
    const [zero, one] = [dag.constant(0), dag.constant(1)];
    const [fu, fv] = z.gradient;
    const [L, M, N] = z.hessian;
    const [fu2, fv2] = [dag.square(fu), dag.square(fv)];
    const slope2 = dag.add(fu2, fv2);
    const D = dag.add(one, slope2);
    const inverseRootD = dag.divide(one, dag.sqrt(D));
    return {
      position: [dag.variable(0), dag.variable(1), z.value],
      ru: [one, zero, fu],
      rv: [zero, one, fv],
      cross: [dag.negate(fu), dag.negate(fv), one],
      normal: [
        dag.negate(dag.multiply(fu, inverseRootD)),
        dag.negate(dag.multiply(fv, inverseRootD)),
        inverseRootD,
      ],
      E: dag.add(one, fu2),
      F: dag.multiply(fu, fv),
      G: dag.add(one, fv2),
      D,
      inverseRootD,
      L,
      M,
      N,
      f: z,
      slope: dag.sqrt(slope2),
    };
  },
};
