import { TooManyNodesError } from "../calculus/dag";
import type { Jet, JetAlgebra } from "../calculus/jets";
import { pairBars } from "./bars";
import { balance } from "./brackets";
import { type Builder, buildJet, TooManyOperationsError } from "./build";
import { buildDefinitions, type Definitions, mentions, readDefinitions } from "./definitions";
import { type ExplicitText, explicitText } from "./explicit";
import { canonicalName, type Names } from "./names";
import { ExpressionError, maximumLength, ProblemList, quoted } from "./problems";
import { readFormula } from "./reader";
import { type Statement, splitStatements } from "./statements";
import { argumentsOf, type Expression, missing, type Role } from "./syntax";
import { tokenize } from "./tokenizer";
import { resolveNames } from "./words";

export interface ReadOptions {
  /** Where the text was typed; see `Problem.field`. */
  field: string;
  /** Names of the surface's coordinates. */
  variables?: Iterable<string>;
  /** Names of the parameters that are declared. */
  parameters?: Iterable<string>;
  /** Auxiliary definitions, read before. */
  definitions?: Definitions;
  /** Whether undeclared letters are parameters (default) or problems. */
  freeParameters?: boolean;
}

/** A formula that has been understood. */
export interface ReadExpression {
  /** The same in mathjs syntax, each character with its place in the typed text. */
  explicit: ExplicitText;
  expression: Expression;
  /** Definitions that it uses, each after those that it uses itself. */
  definitions: Definitions;
  /** Parameters that it needs, as declared where they are, in the order in which they occur. */
  parameters: string[];
  /** Coordinates that it depends on. */
  variables: string[];
  /**
   * Writes the formula into the algebra's DAG.
   * @param inputs a jet for each variable and parameter, by name.
   * @throws ExpressionError if the formula is too long to be computed.
   */
  build(algebra: JetAlgebra, inputs: ReadonlyMap<string, Jet>): Jet;
}

/**
 * Reads a formula, after any definitions: `r = sqrt(u^2 + v^2); sin(r)/r`.
 * @throws ExpressionError with every problem that was found.
 */
export function readExpression(text: string, options: ReadOptions): ReadExpression {
  const problems = new ProblemList(options.field);
  const result = guarded(text, problems, () => {
    const statements = splitStatements(balance(tokenize(text, problems), problems));
    const formula = statements.at(-1);
    if (formula === undefined) {
      if (problems.isEmpty) problems.add({ start: 0, end: text.length }, "Please type a formula here.");
      throw new ExpressionError(problems.items);
    }
    const heads = statements.slice(0, -1);
    complainOfStatements(heads, formula, options, problems);
    const names = namesOf(options);
    const read = (statement: Statement, known: Names) => readBody(statement, known, problems, text.length);
    const definitions = readDefinitions(heads, names, options.definitions ?? new Map(), problems, read);
    const expression = read(formula, withDefinitions(names, definitions));
    return { expression, definitions };
  });
  const { expression, definitions } = result;
  const used = usedDefinitions(expression, definitions);
  return {
    expression,
    definitions: used,
    explicit: explicitText(expression),
    parameters: namesUsed(expression, used, "parameter", options.parameters),
    variables: namesUsed(expression, used, "variable", options.variables),
    build: (algebra, inputs) =>
      limited(text, options.field, () => {
        const canonical = new Map([...inputs].map(([name, jet]) => [canonicalName(name) ?? name, jet]));
        const builder: Builder = { inputs: canonical, applications: new Map(), operations: { count: 0 } };
        return buildJet(expression, algebra, buildDefinitions(used, algebra, builder));
      }),
  };
}

/**
 * Reads auxiliary definitions, separated by semicolons or line breaks.
 * @throws ExpressionError with every problem that was found.
 */
export function readAuxiliary(text: string, options: ReadOptions): Definitions {
  const problems = new ProblemList(options.field);
  return guarded(text, problems, () => {
    const statements = splitStatements(balance(tokenize(text, problems), problems));
    for (const statement of statements)
      if (statement.name === undefined) complainOfFormula(statement, problems);
    const read = (statement: Statement, names: Names) => readBody(statement, names, problems, text.length);
    return readDefinitions(statements, namesOf(options), options.definitions ?? new Map(), problems, read);
  });
}

/** Runs a reading, whatever the text: only an ExpressionError leaves it. */
function guarded<T>(text: string, problems: ProblemList, read: () => T): T {
  if (text.length > maximumLength) {
    const message = `The text has ${text.length} characters; at most ${maximumLength} can be read.`;
    problems.add({ start: maximumLength, end: text.length }, message);
    problems.check();
  }
  const result = read();
  problems.check();
  return result;
}

/** Runs a build; what is too long to be computed is a problem of the whole text. */
function limited<T>(text: string, field: string, build: () => T): T {
  try {
    return build();
  } catch (error) {
    const isTooLong =
      error instanceof TooManyNodesError ||
      error instanceof TooManyOperationsError ||
      error instanceof RangeError;
    if (!isTooLong) throw error;
    const message =
      "The formula, with its definitions put in, is too long to be computed. Please simplify it.";
    throw new ExpressionError([{ field, message, start: 0, end: text.length }]);
  }
}

function readBody(
  { equals, body }: Statement,
  names: Names,
  problems: ProblemList,
  length: number,
): Expression {
  if (equals !== undefined && body.length === 0) {
    problems.add(equals, "Something is missing after `=`.");
    return missing(equals.end);
  }
  return readFormula(pairBars(resolveNames(body, names, problems), problems), problems, length);
}

const canonicalNames = (names: Iterable<string> = []) =>
  new Set([...names].map(canonicalName).filter((name) => name !== undefined));

function namesOf(options: ReadOptions): Names {
  const names: Names = {
    variables: canonicalNames(options.variables),
    parameters: canonicalNames(options.parameters),
    definitions: new Map(),
    freeParameters: options.freeParameters ?? true,
  };
  return options.definitions === undefined ? names : withDefinitions(names, options.definitions);
}

function withDefinitions(names: Names, definitions: Definitions): Names {
  const counts = [...definitions].map(([name, { arguments: args }]): [string, number] => [name, args.length]);
  return { ...names, definitions: new Map([...names.definitions, ...counts]) };
}

/** Only the last statement may be, and has to be, a formula; it may say what it is: `z = …`, `f(u, v) = …`. */
function complainOfStatements(
  heads: readonly Statement[],
  formula: Statement,
  options: ReadOptions,
  problems: ProblemList,
): void {
  for (const statement of heads) if (statement.name === undefined) complainOfFormula(statement, problems);
  const { name, arguments: args, equals, body } = formula;
  if (name === undefined || equals === undefined || isOwnHead(formula, options)) return;
  const span = { start: name.start, end: equals.end };
  if (heads.length > 0)
    problems.add(span, "This is a definition. A formula has to follow it, after a semicolon.");
  else if (body.length > 0) {
    const left = quoted(
      `${name.text}${args.length > 0 ? `(${args.map((arg) => arg.text).join(", ")})` : ""} =`,
    );
    problems.add(span, `Only the formula itself is read here. Please leave out ${left}.`, { suggestion: "" });
  }
}

/** True for the field's own name, or "f", and for a function of all coordinates in their order. */
function isOwnHead({ name, arguments: args }: Statement, { field, variables = [] }: ReadOptions): boolean {
  const isField = name?.text === field || (name?.text === "f" && field === "z");
  if (args.length === 0) return isField;
  const coordinates = [...variables].map((variable) => canonicalName(variable) ?? variable);
  return args.length === coordinates.length && args.every(({ text }, k) => text === coordinates[k]);
}

function complainOfFormula({ body }: Statement, problems: ProblemList): void {
  const span = { start: body[0].start, end: body[body.length - 1].end };
  problems.add(
    span,
    "There can be one formula here, and before it only definitions such as `r = sqrt(u^2 + v^2)`.",
  );
}

/** The definitions that the expression mentions, directly or through others, in their order. */
function usedDefinitions(expression: Expression, definitions: Definitions): Definitions {
  const used = new Set<string>();
  const pending = [expression];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const { name } of mentions(next)) {
      const definition = definitions.get(name);
      if (definition === undefined || used.has(name)) continue;
      used.add(name);
      pending.push(definition.body);
    }
  return new Map([...definitions].filter(([name]) => used.has(name)));
}

/** Names of a role in the formula and its definitions, spelled as declared. */
function namesUsed(
  expression: Expression,
  definitions: Definitions,
  role: Role,
  declared: Iterable<string> = [],
): string[] {
  const spelled = new Map([...declared].map((name) => [canonicalName(name) ?? name, name]));
  const found = new Set<string>();
  const collect = (root: Expression, hidden: readonly string[]) => {
    const pending = [root];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.kind === "name" && next.role === role && !hidden.includes(next.name))
        found.add(spelled.get(next.name) ?? next.name);
      pending.push(...[...argumentsOf(next)].reverse());
    }
  };
  for (const { body, arguments: args } of definitions.values()) collect(body, args);
  collect(expression, []);
  return [...found];
}
