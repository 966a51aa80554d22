import { arithmetic } from "./arithmetic";
import { exponential } from "./exponential";
import { hyperbolic } from "./hyperbolic";
import { piecewise } from "./piecewise";
import { roundingFunctions } from "./rounding";
import { special } from "./special";
import { trigonometric } from "./trigonometric";
import type { FunctionDefinition } from "./types";

export type { FunctionDefinition } from "./types";

/** Every function that a formula may use, by its name in mathjs. */
export const functions = {
  ...arithmetic,
  ...exponential,
  ...trigonometric,
  ...hyperbolic,
  ...roundingFunctions,
  ...piecewise,
  ...special,
} satisfies Record<string, FunctionDefinition>;

export type FunctionId = keyof typeof functions;

const definitions: Readonly<Record<FunctionId, FunctionDefinition>> = functions;

export function functionDefinition(id: FunctionId): FunctionDefinition {
  return definitions[id];
}

const idsByName: ReadonlyMap<string, FunctionId> = new Map(
  Object.entries(definitions).flatMap(([id, { synonyms = [] }]) =>
    [id, ...synonyms].map((name): [string, FunctionId] => [name, id as FunctionId]),
  ),
);

/** The function that is called `name`, by its own name or a synonym. */
export function functionNamed(name: string): FunctionId | undefined {
  return idsByName.get(name);
}

/** All names of functions, synonyms included. */
export const functionNames: ReadonlySet<string> = new Set(idsByName.keys());

/** Constants by their names; `true` and `false` are what conditions come to. */
export const constants: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["tau", 2 * Math.PI],
  ["e", Math.E],
  ["true", 1],
  ["false", 0],
]);

/** Other spellings of constants: mathjs's and Mathematica's. */
export const constantSynonyms: ReadonlyMap<string, string> = new Map([
  ["PI", "pi"],
  ["Pi", "pi"],
]);
