import { type Definitions, nameToTex, readAuxiliary, readExpression, toTex } from "../../core/expression";
import { surfaceKinds } from "../../core/surfaces";
import type { QuantityId, SurfaceKindId, SurfaceSpec } from "../../core/types";
import { type CurvatureFormula, curvatureFormulas, type ExplanationId, explanations } from "./curvature";
import { constantTex, numberTex } from "./tex";

/**
 * A surface's formulas as a LaTeX fragment (amsmath): definitions, the formulas themselves, parameters, domain, and how each quantity is
 * computed from them.
 * @param ids those that do not apply to the surface are left out.
 * @throws ExpressionError where a formula cannot be read.
 */
export function writeLatex(spec: SurfaceSpec, ids: readonly QuantityId[]): string {
  const blocks = [surfaceLines(spec), spec.variables.length === 2 ? curvatureLines(spec, ids) : []];
  const written = blocks.filter((lines) => lines.length > 0).map(align);
  return `% Curvascape. Needs \\usepackage{amsmath}.\n${written.join("\n")}\n`;
}

const align = (lines: readonly string[]) =>
  `\\begin{align*}\n${lines.map((line) => `  ${line}`).join(" \\\\\n")}\n\\end{align*}`;

/** Each line with the `&` of its alignment. */
function surfaceLines(spec: SurfaceSpec): string[] {
  const { kind, variables, parameters, domain } = spec;
  const formulas = readFormulas(spec);
  const definitions: Definitions = new Map(formulas.flatMap(({ definitions: own }) => [...own]));
  const used = [...new Set(formulas.flatMap(({ parameters: own }) => own))];
  const values = used.map((name) => `${nameToTex(name)} = ${numberTex(parameters[name]?.value ?? 1)}`);
  const coordinates = variables.map(nameToTex);
  const ranges = variables.map((name, k) => {
    const [low, high] = domain[name].map(constantTex);
    return `${coordinates[k]} \\in \\left[${low}, ${high}\\right]`;
  });
  return [
    ...[...definitions.values()].map(({ name, arguments: args, body }) => {
      const left = args.length > 0 ? applied(nameToTex(name), args.map(nameToTex)) : nameToTex(name);
      return `${left} &= ${toTex(body)}`;
    }),
    heads[kind](
      coordinates,
      formulas.map(({ expression }) => toTex(expression)),
    ),
    `& ${[...ranges, ...values].join(", \\quad ")}`,
  ];
}

function readFormulas({ kind, expressions, definitions, variables, parameters }: SurfaceSpec) {
  const names = { variables, parameters: Object.keys(parameters) };
  const auxiliary =
    definitions.trim() === "" ? undefined : readAuxiliary(definitions, { field: "definitions", ...names });
  return surfaceKinds[kind].fields.map((field) =>
    readExpression(expressions[field], { field, definitions: auxiliary, ...names }),
  );
}

const applied = (name: string, args: readonly string[]) => `${name}\\left(${args.join(", ")}\\right)`;

const heads: Record<SurfaceKindId, (coordinates: readonly string[], formulas: readonly string[]) => string> =
  {
    graph: (coordinates, [z]) => `z &= ${applied("f", coordinates)} = ${z}`,
    parametric: (coordinates, formulas) =>
      `${applied("\\mathbf{r}", coordinates)} &= \\begin{pmatrix} ${formulas.join(" \\\\ ")} \\end{pmatrix}`,
  };

/** The formulas of the quantities, then of what they are made of. */
function curvatureLines({ kind, variables }: SurfaceSpec, ids: readonly QuantityId[]): string[] {
  const [u, v] = variables.map(nameToTex);
  const formulas = [...new Set(ids)].flatMap((id) => {
    const byKind: Partial<Record<SurfaceKindId, CurvatureFormula>> = curvatureFormulas[id];
    return byKind[kind] ?? [];
  });
  const needed = (Object.keys(explanations) as ExplanationId[]).filter((id) => {
    const own = explains[id];
    return formulas.some(({ needs }) => needs.includes(id)) && !(own && ids.includes(own));
  });
  return [
    ...formulas.map(({ tex }) => tex({ u, v })),
    ...needed.map((id) => explanations[id]({ u, v }, kind)),
  ];
}

/** Explanations that a formula of their own makes superfluous. */
const explains: Partial<Record<ExplanationId, QuantityId>> = {
  gaussian: "gaussianCurvature",
  mean: "meanCurvature",
};
