import { graph, settingsOf, view } from "./make";
import type { Example } from "./types";

/** Nothing is clipped: the legends end at the extrema, S at −2. */
const range = { mode: "full" } as const;

/** Example 3.1 and figure 2. The paper states c = 0.1 and leaves the domain out: [0, 10]² is our choice. */
export const figure2: Example = {
  title: "Figure 2: the trace misses saddles",
  caption:
    "At every saddle (kπ, mπ) the trace of the Hessian is zero, as on a plane, while S = −2e⁻²ᶜᵘ is at its most negative. At the bumps both stand out: S = 2e⁻²ᶜᵘ and tr H = −(c²+2) f, at u = atan(1/c) + kπ, v = π/2 + mπ.",
  keywords: "example 3.1 saddle errata damped sine Pouplin",
  group: "paper",
  settings: settingsOf(
    graph("e^(-c*u)*sin(u)*sin(v)", {
      u: ["0", "10"],
      v: ["0", "10"],
      parameters: { c: [0.1, 0, 1, 0.01] },
    }),
    [
      view("scalarCurvature", { range }),
      view("hessianTrace", { range }),
      view("scalarCurvature", { projection: "above", range }),
      view("hessianTrace", { projection: "above", range }),
    ],
  ),
};
