import { surfaceKinds } from "../../core/surfaces";
import type { SurfaceSpec } from "../../core/types";
import type { Settings } from "../../settings";
import type { Words } from "./words";

/** A surface as one would write it down: formulas, definitions, domain, parameters. */
export function surfaceLines({
  kind,
  expressions,
  definitions,
  variables,
  domain,
  parameters,
}: SurfaceSpec): string[] {
  return [
    ...surfaceKinds[kind].fields.map((name) => `${name} = ${expressions[name] ?? ""}`),
    ...(definitions.trim() === "" ? [] : definitions.trim().split(/[;\n]\s*/)),
    variables.map((name) => `${domain[name]?.[0]} ≤ ${name} ≤ ${domain[name]?.[1]}`).join(", "),
    ...Object.entries(parameters).map(([name, { value }]) => `${name} = ${value}`),
  ];
}

/** The same in a line for each surface, set as one reads it. */
export const captionOf = ({ surfaces }: Settings): string =>
  surfaces.map((surface) => surfaceLines(surface).join(",  ").replaceAll("-", "\u2212")).join("\n");

/** What the file is and how to read it, for somebody who has nothing but its text. */
export function describe(title: string, settings: Settings, words: Words): string {
  const { surfaces, views } = settings;
  const quantities = [...new Set(views.map(({ quantity }) => quantity))];
  return [
    [title],
    [words.about],
    ...surfaces.map((surface, index) => [
      ...(surfaces.length > 1 ? [words.surface(index + 1)] : []),
      ...surfaceLines(surface).map((line) => `    ${line}`),
    ]),
    [words.typed],
    [words.shown, ...quantities.map((id) => `    ${words.meanings[id]}`)],
    [words.state],
    [words.rest],
  ]
    .map((paragraph) => paragraph.join("\n"))
    .join("\n\n");
}
