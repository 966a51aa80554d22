import { evaluateText, type SurfaceDefinition } from "../core";
import { describeText } from "../core/expression/describe";
import { surfaceKinds } from "../core/surfaces";
import type { SurfaceKindId } from "../core/types";
import { splitBounds } from "../settings/link/bounds";
import { type TextOf, withTexts } from "./report";
import { UsageError } from "./usage";

/** Options that say what the surface is, as they were given. */
export interface SurfaceArguments {
  /** The formula, or a text that holds all of it. */
  text: string | undefined;
  x?: string;
  y?: string;
  z?: string;
  where?: string;
  variables?: string;
  /** "u=0..1" */
  domain: readonly string[];
  /** "c=0.1", or several with commas between. */
  parameters: readonly string[];
}

export interface NamedSurface {
  definition: SurfaceDefinition & { variables: readonly string[] };
  /** What a problem's field is called on the command line, and what was given for it. */
  textOf: TextOf;
}

/**
 * What the command line says of a surface.
 * @throws UsageError where it contradicts itself.
 */
export function surfaceOf(given: SurfaceArguments): NamedSurface {
  const domain = given.domain.map(readDomain);
  const listed = given.variables?.split(",").map((name) => name.trim());
  const ranged = [...new Set(domain.map(([name]) => name))];
  // With ranges for two names, these are the variables.
  const usual = listed ?? (ranged.length >= 2 ? ranged : ["u", "v"]);
  const { kind, expressions, definitions, values, variables } = readFormulas(given, usual);
  const names = listed ?? variables ?? usual;
  for (const name of ranged)
    if (!names.includes(name))
      throw new UsageError(`There is a range for ${name}, but the variables are ${names.join(", ")}.`);
  const parameters = { ...values, ...Object.fromEntries(given.parameters.flatMap(readParameters)) };
  const definition = {
    kind,
    expressions,
    definitions,
    variables: names,
    domain: Object.fromEntries(domain),
    parameters,
  };
  return { definition, textOf: (field) => textOf(definition, field) };
}

interface Formulas {
  kind: SurfaceKindId;
  expressions: Record<string, string>;
  definitions: string;
  values: Record<string, number>;
  variables?: string[];
}

function readFormulas(
  { text, x, y, z, where = "" }: SurfaceArguments,
  variables: readonly string[],
): Formulas {
  const options = Object.entries({ x, y, z }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  if (text === undefined && options.length === 0)
    throw new UsageError('Please give a formula, such as "sin(u)*v", or --x, --y and --z.');
  if (text !== undefined && options.length > 0)
    throw new UsageError(`There is a formula already; --${options[0][0]} would be another one.`);
  if (text === undefined) {
    const expressions = Object.fromEntries(options);
    const kind = Object.keys(expressions).join() === "z" ? "graph" : "parametric";
    const absent = surfaceKinds[kind].fields.filter((field) => !Object.hasOwn(expressions, field));
    if (absent.length > 0)
      throw new UsageError(
        `A parametric surface needs --x, --y and --z; ${absent.map((name) => `--${name}`).join(" and ")} is missing.`,
      );
    return { kind, expressions, definitions: where, values: {} };
  }
  const described = describeText(text, variables);
  if (!described) return { kind: "graph", expressions: { z: text }, definitions: where, values: {} };
  return { ...described, definitions: [where, described.definitions].filter(Boolean).join("\n") };
}

function readDomain(text: string): [name: string, bounds: [string, string]] {
  const [name, value] = splitAt(text, "=") ?? [text, ""];
  const bounds = splitBounds(value);
  if (!bounds || bounds.some((bound) => bound.trim() === ""))
    throw new UsageError(`A range is written like u=0..2pi, not like ${text}.`);
  return [name, bounds];
}

function readParameters(text: string): [name: string, value: number][] {
  return text.split(/,(?=[^,=()]+=)/).map((part) => {
    const [name, value] = splitAt(part, "=") ?? [];
    if (name === undefined || value === undefined)
      throw new UsageError(`A parameter is written like c=0.1, not like ${part}.`);
    const textOf = () => ({ label: name, text: value });
    return [name, withTexts(textOf, () => evaluateText(value, name))];
  });
}

function splitAt(text: string, sign: string): [string, string] | null {
  const place = text.indexOf(sign);
  return place < 0 ? null : [text.slice(0, place).trim(), text.slice(place + sign.length).trim()];
}

/** What a field of a definition is called, and what was given for it. */
export function textOf(
  { expressions, definitions = "", variables = [], domain = {} }: SurfaceDefinition,
  field: string,
) {
  if (Object.hasOwn(expressions, field)) return { label: field, text: expressions[field] };
  const [part, name, end] = field.split(".");
  if (part === "domain") {
    const label = `${name}, ${end === "0" ? "lower" : "upper"} bound`;
    return { label, text: String(domain[name]?.[Number(end)] ?? "") };
  }
  if (part === "definitions") return { label: "definitions", text: definitions };
  if (part === "variables") return { label: "variables", text: variables.join(", ") };
  return { label: name ?? field, text: "" };
}
