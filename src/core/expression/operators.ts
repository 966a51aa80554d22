import type { FunctionId } from "./functions";

/**
 * Levels of binding, loosest first, as in mathjs:
 * ? :  <  or  <  xor  <  and  <  comparisons  <  + −  <  * / %  <  product without sign  <  prefix  <  ^  <  !
 */
export const level = {
  conditional: 0,
  or: 1,
  xor: 2,
  and: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  prefix: 8,
  power: 9,
  postfix: 10,
  operand: 11,
} as const;

export interface Operator {
  level: number;
  function: FunctionId;
}

/** Operators between two operands, all but ^ grouping from the left. */
export const binaryOperators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["or", { level: level.or, function: "or" }],
  ["xor", { level: level.xor, function: "xor" }],
  ["and", { level: level.and, function: "and" }],
  ["<", { level: level.comparison, function: "smaller" }],
  ["<=", { level: level.comparison, function: "smallerEq" }],
  [">", { level: level.comparison, function: "larger" }],
  [">=", { level: level.comparison, function: "largerEq" }],
  ["==", { level: level.comparison, function: "equal" }],
  ["!=", { level: level.comparison, function: "unequal" }],
  ["+", { level: level.sum, function: "add" }],
  ["-", { level: level.sum, function: "subtract" }],
  ["*", { level: level.product, function: "multiply" }],
  ["/", { level: level.product, function: "divide" }],
  ["%", { level: level.product, function: "mod" }],
  ["mod", { level: level.product, function: "mod" }],
]);

export const prefixOperators: ReadonlyMap<string, FunctionId> = new Map<string, FunctionId>([
  ["-", "unaryMinus"],
  ["+", "unaryPlus"],
  ["not", "not"],
]);
