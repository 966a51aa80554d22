import { quantityLabels } from "../../../scene/words/german";
import type { Wording } from "../wording";

const needsGraph =
  "Eine Hesse-Matrix gehört zu einer Funktion. Diese Fläche ist durch ihre Punkte gegeben, nicht als Graph einer Funktion.";

export const labels: Wording["labels"] = {
  quantities: quantityLabels,
  otherwise: {
    hessianTrace: needsGraph,
    hessianSquaredTrace: needsGraph,
    gradientNorm:
      "Ein Gradient gehört zu einer Funktion. Diese Fläche ist durch ihre Punkte gegeben, nicht als Graph einer Funktion.",
  },
  colormaps: {
    blueRed: "Blau – Rot",
    purpleGreen: "Violett – Grün",
    viridis: "Viridis",
    magma: "Magma",
    phase: "Phase",
  },
  surfaceKinds: {
    graph: "Graph z = f(u, v)",
    parametric: "Parametrisiert (x, y, z)(u, v)",
  },
  pointKinds: {
    elliptic: "elliptisch",
    hyperbolic: "hyperbolisch",
    parabolic: "parabolisch",
    planar: "Flachpunkt",
    umbilic: "Nabelpunkt",
  },
};
