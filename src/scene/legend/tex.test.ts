import { expect, test } from "vitest";
import { parseTex, plainTex } from "./tex";

test.each([
  ["S", "S"],
  ["\\operatorname{tr} H", "tr H"],
  ["\\operatorname{tr} H^2", "tr H^2"],
  ["\\kappa_1", "κ_1"],
  ["|\\nabla f|", "|∇f|"],
  ["x_{12}^2", "x_12^2"],
  ["\\unknown a", "\\unknown a"],
])("%s reads %s", (tex, plain) => {
  expect(plainTex(tex).replace(/\s+/g, " ")).toBe(plain);
});

test("variables are slanted, operators, digits and signs upright", () => {
  expect(parseTex("\\operatorname{tr} H_1")).toEqual([
    { kind: "upright", text: "tr" },
    { kind: "upright", text: "\u2009" },
    { kind: "slanted", text: "H" },
    { kind: "lowered", pieces: [{ kind: "upright", text: "1" }] },
  ]);
});

test.each(["", "^", "_", "{", "}", "a^{", "}}}x"])("text that is no TeX, %j, does no harm", (text) => {
  expect(Array.isArray(parseTex(text))).toBe(true);
});
