import { graph, settingsOf, view } from "./make";
import type { Example } from "./types";

export const twoSheets: Example = {
  title: "Hyperboloid of two sheets",
  caption:
    "The upper sheet of z² = c²(1 + u² + v²), whose curvature is positive everywhere: 2c² at the bottom, fading outward. The hyperboloid of one sheet is negative everywhere: the sign depends on the number of sheets.",
  keywords: "quadric bowl positive erratum E17",
  group: "quadric",
  settings: settingsOf(
    graph("c*sqrt(1 + u^2 + v^2)", { u: ["-2", "2"], v: ["-2", "2"], parameters: { c: [1, 0.2, 2, 0.05] } }),
    [view("scalarCurvature", { vertical: "equal" }), view("hessianTrace", { vertical: "equal" })],
  ),
};
