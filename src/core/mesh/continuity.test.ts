import { expect, it } from "vitest";
import { Dag } from "../calculus/dag";
import { JetAlgebra } from "../calculus/jets";
import { readExpression } from "../expression";
import { isContinuous } from "./continuity";

const continuous = (text: string) => {
  const dag = new Dag(2, 1);
  const algebra = new JetAlgebra(dag);
  const inputs = new Map([
    ["u", algebra.variable(0)],
    ["v", algebra.variable(1)],
    ["c", algebra.parameter(0)],
  ]);
  const { value } = readExpression(text, { field: "z", variables: ["u", "v"], parameters: ["c"] }).build(
    algebra,
    inputs,
  );
  return isContinuous(dag, [value]);
};

it.each([
  "exp(-c*u)*sin(u)*sin(v)",
  "sqrt(1 - u^2 - v^2)",
  "u/c",
  "floor(c)*u",
  "1/(1 + u^2)",
  "log(2 + u^2 + v^2)",
  "(1 + abs(u))^v",
  "atan2(u, 1 + v^2)",
  "abs(u) + max(u, v)",
])("%s needs no search for jumps", (text) => {
  expect(continuous(text)).toBe(true);
});

it.each([
  "1/u",
  "1/(u - c)",
  "floor(u)",
  "tan(v)",
  "log(u)",
  "atan2(v, u)",
  "u^(-1/3)",
  "u > 0 ? 1 : 2",
  "sign(u)*v",
  "mod(u, 1)",
  "gamma(u)",
  "1/(u^2 + v^2)",
])("%s does", (text) => {
  expect(continuous(text)).toBe(false);
});
