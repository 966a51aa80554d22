import { graph, settingsOf, view } from "./make";
import type { Example } from "./types";

export const hemisphere: Example = {
  title: "Hemisphere",
  caption:
    "A half sphere has S = 2 at every point, right up to its rim. The trace of the Hessian is −2 at the top and falls without bound toward the rim, where the graph becomes vertical.",
  keywords: "half sphere ball positive rim vertical",
  group: "constant",
  settings: settingsOf(graph("sqrt(1 - u^2 - v^2)", { u: ["-1", "1"], v: ["-1", "1"] }), [
    view("scalarCurvature", { vertical: "equal" }),
    view("hessianTrace", { vertical: "equal" }),
  ]),
};
