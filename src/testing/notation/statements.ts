import type { Meaning } from "./types";

/** Conditions, and what stands about a formula. */
export const statements: Meaning[] = [
  // Conditions
  ["u > 0 ? u : v", "u"],
  ["u > v ? 1 : u > 0 ? 2 : 3", "2"],
  ["0 < u < 1", "1"],
  ["0 < u < 0.1", "0"],
  ["if(u > v, 1, 2)", "2"],
  ["not u", "0"],
  ["u > 1 or v > 0 and not 0", "1"],
  ["u > 0 xor v > 0", "0"],
  ["mod(u, 0.1)", "u - 0.1*floor(u/0.1)"],
  ["7 mod 3 u", "mod(7, 3*u)"],
  ["u % 0.1", "mod(u, 0.1)"],
  ["true", "1"],
  // Lines and comments
  ["u +\n v", "u+v"],
  ["u\n + v", "u+v"],
  ["(u\n v)", "u*v"],
  ["u # the first coordinate", "u"],
];

/** With what the formula is called before it. */
export const called: Meaning[] = [
  ["z = u v", "u*v"],
  ["f(u, v) = u v", "u*v"],
  ["h(u,v) := uv", "u*v"],
  ["f = u + v", "u+v"],
  ["r = sqrt(u^2+v^2); z = sin(r)/r", "sin(sqrt(u^2+v^2))/sqrt(u^2+v^2)"],
];
