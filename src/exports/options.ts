import { isName } from "../settings";

/**
 * What can be chosen about a file, said as data: a dialog shows it, a command line reads it, and `OptionValues` types what a writer
 * is given. What options and their choices are called stands in the page's texts, by their keys.
 */
export type OptionSpec = AnyOption & {
  /** Where there is less, there is nothing to choose, and a dialog leaves the option out. Default: it is always asked. */
  needs?: OptionNeeds;
};

interface OptionNeeds {
  /** As many at least. */
  views?: number;
  /** Of the view's surface. */
  parameters?: number;
  /** What another option must be. */
  chosen?: readonly [option: string, value: string];
}

type AnyOption =
  | { type: "number"; default: number; min: number; max: number; step: number; unit?: Unit; whole?: boolean }
  | { type: "switch"; default: boolean }
  | { type: "choice"; default: string; choices: readonly string[] }
  /** The name of a parameter of the view's surface; empty for the first. */
  | { type: "parameter"; default: "" };

/** "points" are those of a grid along one side. */
export type Unit = "pixels" | "millimetres" | "points" | "seconds" | "frames";

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type OptionValue<S extends OptionSpec> = S extends { type: "number" }
  ? number
  : S extends { type: "switch" }
    ? boolean
    : S extends { type: "choice"; choices: readonly (infer C)[] }
      ? C
      : S extends { type: "parameter" }
        ? string
        : never;

export type OptionValues<O extends OptionSpecs> = { -readonly [K in keyof O]: OptionValue<O[K]> };

export type Chosen = Readonly<Record<string, number | boolean | string>>;

export function defaultsOf<O extends OptionSpecs>(specs: O): OptionValues<O> {
  return Object.fromEntries(
    Object.entries(specs).map(([key, spec]) => [key, spec.default]),
  ) as OptionValues<O>;
}

const accepts: { [T in OptionSpec["type"]]: (spec: OptionSpec & { type: T }, value: unknown) => boolean } = {
  number: ({ min, max, whole }, value) =>
    typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value)),
  switch: (_, value) => typeof value === "boolean",
  choice: ({ choices }, value) => typeof value === "string" && choices.includes(value),
  parameter: (_, value) => typeof value === "string" && (value === "" || isName(value)),
};

export function isChoosable(spec: OptionSpec, value: unknown): boolean {
  return accepts[spec.type](spec as never, value);
}

/** Whether there is anything to choose about an option. */
export function isOffered(
  { needs }: OptionSpec,
  { views, parameters, values }: { views: number; parameters: number; values: Chosen },
): boolean {
  if (!needs) return true;
  const isChosen = !needs.chosen || values[needs.chosen[0]] === needs.chosen[1];
  return isChosen && views >= (needs.views ?? 0) && parameters >= (needs.parameters ?? 0);
}

/** The defaults with what has been chosen in their place. What cannot be chosen, or is not known, is passed over. */
export function chosenOf<O extends OptionSpecs>(specs: O, chosen: Chosen): OptionValues<O> {
  const taken = Object.entries(chosen).filter(
    ([key, value]) => Object.hasOwn(specs, key) && isChoosable(specs[key], value),
  );
  return { ...defaultsOf(specs), ...Object.fromEntries(taken) };
}
