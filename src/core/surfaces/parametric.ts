import type { Dag, Node } from "../calculus/dag";
import type { SurfaceKind, Triple } from "./types";

/** r(u,v) = (x, y, z). Normal r_u × r_v; the sphere as usually written has it outward, H = −1/R. */
export const parametric: SurfaceKind = {
  label: "Parametric (x, y, z)(u, v)",
  fields: ["x", "y", "z"],
  variables: { minimum: 2, maximum: 2 },
  build({ dag }, { x, y, z }) {
    const jets = [x, y, z];
    const ru = jets.map((jet) => jet.gradient[0]) as Triple;
    const rv = jets.map((jet) => jet.gradient[1]) as Triple;
    const [ruu, ruv, rvv] = [0, 1, 2].map((k) => jets.map((jet) => jet.hessian[k]) as Triple);
    const m = cross(dag, ru, rv);
    const D = dot(dag, m, m);
    const inverseRootD = dag.divide(dag.constant(1), dag.sqrt(D));
    return {
      position: jets.map((jet) => jet.value) as Triple,
      ru,
      rv,
      cross: m,
      normal: m.map((component) => dag.multiply(component, inverseRootD)) as Triple,
      E: dot(dag, ru, ru),
      F: dot(dag, ru, rv),
      G: dot(dag, rv, rv),
      D,
      inverseRootD,
      L: dot(dag, ruu, m),
      M: dot(dag, ruv, m),
      N: dot(dag, rvv, m),
    };
  },
};

function dot(dag: Dag, a: Triple, b: Triple): Node {
  const products = a.map((x, k) => dag.multiply(x, b[k]));
  return dag.add(dag.add(products[0], products[1]), products[2]);
}

function cross(dag: Dag, a: Triple, b: Triple): Triple {
  const minor = (i: number, j: number) => dag.subtract(dag.multiply(a[i], b[j]), dag.multiply(a[j], b[i]));
  return [minor(1, 2), minor(2, 0), minor(0, 1)];
}
