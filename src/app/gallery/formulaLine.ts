import { surfaceKinds } from "../../core/surfaces";
import type { Settings } from "../../settings";
import { texts } from "../texts";

/** What defines the surfaces, in one line: "z = (u^2 − v^2)/2", or how many there are. */
export function formulaLine({ surfaces }: Settings): string {
  if (surfaces.length > 1) return texts.gallery.surfaces(surfaces.length);
  const [{ kind, expressions }] = surfaces;
  const { fields } = surfaceKinds[kind];
  const right = fields.map((name) => expressions[name].replaceAll("-", "\u2212"));
  if (fields.length === 1) return `${fields[0]} = ${right[0]}`;
  return `(${fields.join(", ")}) = (${right.join(", ")})`;
}

/** Each surface in a line: its formulas, what they are defined by, the domain, the parameters. */
export function definitionLines(settings: Settings): string[] {
  return settings.surfaces.map((surface) => {
    const definitions = surface.definitions.split("\n").filter((line) => line.trim() !== "");
    const domain = surface.variables.map((name) => {
      const [min, max] = surface.domain[name] ?? ["", ""];
      return `${name} = ${min} … ${max}`;
    });
    const parameters = Object.entries(surface.parameters).map(([name, { value }]) => `${name} = ${value}`);
    return [formulaLine({ ...settings, surfaces: [surface] }), ...definitions, ...domain, ...parameters]
      .join(",\u2003")
      .replaceAll("-", "\u2212")
      .replaceAll(/\bpi\b/g, "π");
  });
}
