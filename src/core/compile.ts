import { Dag } from "./calculus/dag";
import { type Jet, JetAlgebra } from "./calculus/jets";
import {
  canonicalName,
  ExpressionError,
  evaluateText,
  formulaText,
  nameProblems,
  type ReadExpression,
  readAuxiliary,
  readExpression,
} from "./expression";
import type { SurfaceKindId } from "./ids";
import { SurfaceProgram } from "./program";
import { Surface } from "./surface";
import { type SurfaceKind, surfaceKinds } from "./surfaces";
import type { Interval, Parameter, Problem } from "./types";

/** What `compile` takes: a SurfaceSpec, or less of one. */
export interface SurfaceDefinition {
  kind: SurfaceKindId;
  /** graph: {z}; parametric: {x, y, z}. */
  expressions: Readonly<Record<string, string>>;
  /** Auxiliary definitions, "r = sqrt(u^2+v^2)". */
  definitions?: string;
  /** Default ["u", "v"]. */
  variables?: readonly string[];
  /** Numbers or text such as "2*pi". Default [−1, 1] for each variable. */
  domain?: Readonly<Record<string, readonly [min: string | number, max: string | number]>>;
  /** Values by name. A parameter that the text uses and nobody gave a value is 1. */
  parameters?: Readonly<Record<string, number | Parameter>>;
}

const defaultDomain = [-1, 1] as const;
const defaultValue = 1;

/**
 * Compiles formulas to a surface.
 * @throws ExpressionError with all problems of all fields.
 */
export function compile(definition: SurfaceDefinition): Surface {
  const problems: Problem[] = [];
  const kind = kindOf(definition.kind);
  const variables = definition.variables ?? ["u", "v"];
  const declared = declaredParameters(definition, variables, problems);
  problems.push(...nameProblems(variables, [...declared.keys()]), ...countProblems(kind, variables));
  const formulas = collect(problems, () => readFormulas(definition, kind, variables, [...declared.keys()]));
  const domain = collect(problems, () => readDomain(definition, variables));
  if (!formulas || !domain || problems.length > 0) throw new ExpressionError(problems);
  const parameters = [...new Set([...formulas.values()].flatMap((formula) => formula.parameters))];
  const program = buildProgram(definition.kind, formulas, variables, parameters);
  const values = Float64Array.from(parameters, (name) => declared.get(name) ?? defaultValue);
  return new Surface(program, values, domain);
}

function kindOf(id: SurfaceKindId): SurfaceKind {
  if (Object.hasOwn(surfaceKinds, id)) return surfaceKinds[id];
  throw new ExpressionError([problem("kind", "There is no such kind of surface.", "")]);
}

const problem = (field: string, message: string, text: string): Problem => ({
  field,
  message,
  start: 0,
  end: text.length,
});

/** Runs a reading and keeps its problems, so that those of other fields are found, too. */
function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** Values of the declared parameters; those that are not finite are problems. A variable hides a parameter of its name. */
function declaredParameters(
  { parameters = {} }: SurfaceDefinition,
  variables: readonly string[],
  problems: Problem[],
): Map<string, number> {
  const hidden = new Set(variables.map((name) => canonicalName(name) ?? name));
  const values = new Map<string, number>();
  for (const [name, parameter] of Object.entries(parameters)) {
    if (hidden.has(canonicalName(name) ?? name)) continue;
    const value = typeof parameter === "number" ? parameter : parameter.value;
    if (!Number.isFinite(value))
      problems.push(problem(`parameters.${name}`, `The value of ${name} must be a finite number.`, ""));
    values.set(name, value);
  }
  return values;
}

function countProblems({ label, variables }: SurfaceKind, names: readonly string[]): Problem[] {
  const { minimum, maximum } = variables;
  if (names.length >= minimum && names.length <= maximum) return [];
  const range = minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
  return [problem("variables", `${label}: it needs ${range} variables, and there are ${names.length}.`, "")];
}

/** A formula for each field of the kind, by field. @throws ExpressionError with the problems of all of them. */
function readFormulas(
  definition: SurfaceDefinition,
  kind: SurfaceKind,
  variables: readonly string[],
  parameters: readonly string[],
): Map<string, ReadExpression> {
  const problems: Problem[] = [];
  const names = { variables, parameters };
  const auxiliary = definition.definitions ?? "";
  const definitions = collect(problems, () =>
    auxiliary.trim() === "" ? undefined : readAuxiliary(auxiliary, { field: "definitions", ...names }),
  );
  const formulas = new Map<string, ReadExpression>();
  // Where the definitions have problems, the names that they would define are no problem of the formulas.
  if (problems.length > 0) throw new ExpressionError(problems);
  for (const field of kind.fields) {
    const text = Object.hasOwn(definition.expressions, field) ? definition.expressions[field] : "";
    const formula = collect(problems, () => readExpression(text, { field, definitions, ...names }));
    if (formula) formulas.set(field, formula);
  }
  if (problems.length > 0) throw new ExpressionError(problems);
  return formulas;
}

/** @throws ExpressionError naming the bounds that are no numbers or in the wrong order. */
function readDomain(
  { domain = {} }: SurfaceDefinition,
  variables: readonly string[],
): Record<string, Interval> {
  const problems: Problem[] = [];
  const intervals = variables.map((name): [string, Interval] => {
    const bounds = Object.hasOwn(domain, name) ? domain[name] : defaultDomain;
    const [min, max] = bounds.map((bound, k) => {
      const text = typeof bound === "number" ? String(bound) : bound;
      return collect(problems, () => evaluateText(text, `domain.${name}.${k}`)) ?? Number.NaN;
    });
    if (max <= min) {
      const message = `The upper bound of ${name} must be greater than the lower one.`;
      problems.push(problem(`domain.${name}.1`, message, String(bounds[1])));
    }
    return [name, [min, max]];
  });
  if (problems.length > 0) throw new ExpressionError(problems);
  return Object.fromEntries(intervals);
}

function buildProgram(
  id: SurfaceKindId,
  formulas: Map<string, ReadExpression>,
  variables: readonly string[],
  parameters: readonly string[],
): SurfaceProgram {
  const dag = new Dag(variables.length, parameters.length);
  const algebra = new JetAlgebra(dag);
  const inputs = new Map<string, Jet>([
    ...variables.map((name, k): [string, Jet] => [name, algebra.variable(k)]),
    ...parameters.map((name, k): [string, Jet] => [name, algebra.parameter(k)]),
  ]);
  const jets = Object.fromEntries(
    [...formulas].map(([field, formula]) => [field, formula.build(algebra, inputs)]),
  );
  const forms = variables.length === 2 ? surfaceKinds[id].build(algebra, jets) : undefined;
  const f = id === "graph" ? jets.z : undefined;
  const formulaTexts = Object.fromEntries(
    [...formulas].map(([field, formula]) => [field, formulaText(formula)]),
  );
  return new SurfaceProgram({ kind: id, dag, variables, parameters, formulas: formulaTexts, forms, f });
}
