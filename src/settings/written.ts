import { surfaceKinds } from "../core/surfaces";
import type { SurfaceSpec } from "../core/types";
import type { Settings } from "./types";

/** A surface as one would write it down, as it was typed: its formulas, what they are defined by, the domain, the parameters. */
export function definitionsOf(spec: SurfaceSpec): string[] {
  const { fields } = surfaceKinds[spec.kind];
  return [...fields.map((name) => `${name} = ${spec.expressions[name] ?? ""}`), ...givenOf(spec)];
}

/** The same of each surface in a line, set as one reads it: what stands below a picture. */
export function captionLines({ surfaces }: Settings): string[] {
  return surfaces.map((spec) => typeset([formulaOf(spec), ...givenOf(spec)].join(",\u2003")));
}

/** The formulas alone, "z = (u^2 − v^2)/2" or "(x, y, z) = (u, v, u v)". */
export function formulaLineOf(spec: SurfaceSpec): string {
  return formulaOf(spec).replaceAll("-", "\u2212");
}

function formulaOf({ kind, expressions }: SurfaceSpec): string {
  const { fields } = surfaceKinds[kind];
  const right = fields.map((name) => expressions[name] ?? "");
  return fields.length === 1
    ? `${fields[0]} = ${right[0]}`
    : `(${fields.join(", ")}) = (${right.join(", ")})`;
}

/** All but the formulas. */
function givenOf({ definitions, variables, domain, parameters }: SurfaceSpec): string[] {
  return [
    ...definitions.split(/[;\n]/).flatMap((definition) => definition.trim() || []),
    variables.map((name) => `${domain[name]?.[0]} ≤ ${name} ≤ ${domain[name]?.[1]}`).join(", "),
    ...Object.entries(parameters).map(([name, { value }]) => `${name} = ${value}`),
  ];
}

const typeset = (text: string) => text.replaceAll("-", "\u2212").replaceAll(/\bpi\b/g, "π");
