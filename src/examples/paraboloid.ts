import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const paraboloid: Example = {
  title: "Paraboloid",
  caption:
    "The trace of the Hessian is 4a at every point, however steep the wall. The scalar curvature 8a²/(1 + 4a²(u² + v²))² is greatest at the bottom, where it is 8a², and fades as the wall rises.",
  keywords: "bowl quadratic elliptic parabola",
  group: "quadric",
  settings: settingsOf(
    graph("a*(u^2 + v^2)", { u: ["-2", "2"], v: ["-2", "2"], parameters: { a: [0.5, 0.05, 2, 0.05] } }),
    pair,
  ),
};
