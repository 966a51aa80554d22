import type { Settings } from "../../settings";

/** Whatever the domain, the sliders and what is shown of them. */
export function haveSameFormulas(a: Settings, b: Settings): boolean {
  return formulasOf(a) === formulasOf(b);
}

/** The same formulas over the same domain; cameras, colours and sliders may have been moved. */
export function haveSameSurfaces(a: Settings, b: Settings): boolean {
  return haveSameFormulas(a, b) && domainsOf(a) === domainsOf(b);
}

const formulasOf = ({ surfaces }: Settings) =>
  JSON.stringify(surfaces.map(({ kind, expressions, definitions }) => [kind, expressions, definitions]));

const domainsOf = ({ surfaces }: Settings) => JSON.stringify(surfaces.map(({ domain }) => domain));
