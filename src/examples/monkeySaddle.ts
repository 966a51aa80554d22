import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const monkeySaddle: Example = {
  title: "Monkey saddle",
  caption:
    "A saddle with a third way down, for the tail. S = −72ρ²/(1 + 9ρ⁴)², with ρ² = u² + v², is zero in the middle, a planar point, and strongest on a ring about it; tr H is zero everywhere.",
  keywords: "cubic harmonic planar point degenerate",
  group: "landscape",
  settings: settingsOf(graph("u^3 - 3*u*v^2", { u: ["-0.8", "0.8"], v: ["-0.8", "0.8"] }), pair, {
    elevation: 0.7,
  }),
};
