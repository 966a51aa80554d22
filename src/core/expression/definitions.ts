import type { Jet, JetAlgebra } from "../calculus/jets";
import { type Builder, buildJet } from "./build";
import { functionNames } from "./functions";
import { type Names, operatorWords } from "./names";
import { type ProblemList, quoted, type Span } from "./problems";
import type { Statement } from "./statements";
import { argumentsOf, type Expression } from "./syntax";
import type { Token } from "./token";

/** An auxiliary definition: `r = sqrt(u^2 + v^2)`, or with arguments `g(t) = exp(-t^2)`. */
export interface Definition {
  name: string;
  /** Names of the arguments; empty for a plain name. */
  arguments: string[];
  body: Expression;
}

/** By name, each after those that it uses. */
export type Definitions = ReadonlyMap<string, Definition>;

/**
 * Reads definitions, which may use each other in any order but not in a circle.
 *
 * @param known definitions made elsewhere; a new one of the same name hides the old one.
 * @param read reads a body with the given names.
 */
export function readDefinitions(
  statements: readonly Statement[],
  names: Names,
  known: Definitions,
  problems: ProblemList,
  read: (statement: Statement, names: Names) => Expression,
): Definitions {
  const heads = new Map<string, Statement>();
  for (const statement of statements)
    if (statement.name !== undefined && isDefinable(statement.name, heads, names, problems)) {
      heads.set(statement.name.text, statement);
      checkArguments(statement.arguments, problems);
    }
  const counts = new Map([...heads].map(([name, head]) => [name, head.arguments.length]));
  const inside: Names = { ...names, definitions: new Map([...names.definitions, ...counts]) };
  const bodies = new Map<string, Definition>();
  for (const [name, statement] of heads) {
    const args = statement.arguments.map((word) => word.text);
    const own: Names = { ...inside, variables: new Set([...names.variables, ...args]) };
    bodies.set(name, { name, arguments: args, body: read(statement, own) });
  }
  return inOrder(bodies, known, problems);
}

function isDefinable(
  name: Token,
  heads: ReadonlyMap<string, Statement>,
  names: Names,
  problems: ProblemList,
): boolean {
  const { text } = name;
  const reason = heads.has(text)
    ? "is defined twice"
    : names.variables.has(text)
      ? "is a coordinate of the surface"
      : functionNames.has(text) || operatorWords.has(text)
        ? "has a meaning already"
        : undefined;
  if (reason !== undefined) problems.add(name, `${quoted(text)} ${reason}. Please choose another name.`);
  return reason === undefined;
}

function checkArguments(words: readonly Token[], problems: ProblemList): void {
  words.forEach((word, k) => {
    if (words.findIndex((other) => other.text === word.text) < k)
      problems.add(word, `${quoted(word.text)} stands twice among the arguments.`);
    else if (functionNames.has(word.text) || operatorWords.has(word.text))
      problems.add(word, `${quoted(word.text)} has a meaning already. Please choose another name.`);
  });
}

/** Definitions that `expression` mentions, with the place of each mention. */
export function mentions(expression: Expression): { name: string; at: Span }[] {
  const found: { name: string; at: Span }[] = [];
  const pending = [expression];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "name" && next.role === "definition") found.push({ name: next.name, at: next });
    if (next.kind === "application") found.push({ name: next.name, at: next.at });
    pending.push(...argumentsOf(next));
  }
  return found;
}

/** Puts each definition after those that it uses, and reports the places where a circle closes. */
function inOrder(
  bodies: ReadonlyMap<string, Definition>,
  known: Definitions,
  problems: ProblemList,
): Definitions {
  const ordered = new Map(known);
  const done = new Set<string>();
  for (const first of bodies.keys()) {
    const path: { definition: Definition; uses: { name: string; at: Span }[] }[] = [];
    const enter = (name: string) => {
      const definition = bodies.get(name);
      if (definition !== undefined && !done.has(name))
        path.push({ definition, uses: mentions(definition.body) });
    };
    enter(first);
    for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
      const use = current.uses.pop();
      if (use === undefined) {
        path.pop();
        done.add(current.definition.name);
        ordered.delete(current.definition.name);
        ordered.set(current.definition.name, current.definition);
      } else if (path.some(({ definition }) => definition.name === use.name))
        problems.add(use.at, `${quoted(use.name)} is defined by itself here, so it has no value.`);
      else enter(use.name);
    }
  }
  return ordered;
}

/** Makes the definitions known to the builder, in their order. */
export function buildDefinitions(definitions: Definitions, algebra: JetAlgebra, builder: Builder): Builder {
  const inputs = new Map(builder.inputs);
  const applications = new Map(builder.applications);
  const extended: Builder = { ...builder, inputs, applications };
  for (const { name, arguments: args, body } of definitions.values()) {
    if (args.length === 0) inputs.set(name, buildJet(body, algebra, extended));
    else
      applications.set(name, (values: readonly Jet[]) => {
        const own = new Map([...inputs, ...args.map((arg, k): [string, Jet] => [arg, values[k]])]);
        return buildJet(body, algebra, { ...extended, inputs: own });
      });
  }
  return extended;
}
