import type { Wording } from "../wording";

const needsGraph =
  "Eine Hesse-Matrix gehört zu einer Funktion. Diese Fläche ist durch ihre Punkte gegeben, nicht als Graph einer Funktion.";

export const labels: Wording["labels"] = {
  quantities: {
    scalarCurvature: "Skalarkrümmung",
    hessianTrace: "Spur der Hesse-Matrix",
    gaussianCurvature: "gaußsche Krümmung",
    meanCurvature: "mittlere Krümmung",
    principalCurvature1: "größere Hauptkrümmung",
    principalCurvature2: "kleinere Hauptkrümmung",
    hessianSquaredTrace: "Spur der quadrierten Hesse-Matrix",
    gradientNorm: "Betrag des Gradienten",
    height: "Höhe",
  },
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
