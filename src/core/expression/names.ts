import type { Problem } from "../types";
import { isGreekWord } from "./characters";
import { wordExplanations } from "./explanations";
import { constantSynonyms, constants, functionNames } from "./functions";
import { ProblemList, quoted } from "./problems";
import type { Role } from "./syntax";
import { tokenize } from "./tokenizer";

/** The names that a formula may use beside constants and functions. All are canonical (see `canonicalName`). */
export interface Names {
  variables: ReadonlySet<string>;
  /** Parameters that are declared. */
  parameters: ReadonlySet<string>;
  /** Auxiliary definitions with the number of their arguments, 0 for a plain name. */
  definitions: ReadonlyMap<string, number>;
  /** True where undeclared letters become parameters; false in a bound, which has to be a number. */
  freeParameters: boolean;
}

/** What is understood by a name: nothing of ours when undefined. */
export function roleOf(name: string, names: Names): Role | undefined {
  if (names.variables.has(name)) return "variable";
  if (names.definitions.has(name)) return "definition";
  if (names.parameters.has(name)) return "parameter";
  if (constants.has(name)) return "constant";
  return undefined;
}

/**
 * The name as it is declared: subscripts are the same with and without underscore, `w₁` = `w_1` = `w1`, and constants have other
 * spellings.
 */
export function declaredName(name: string, names: Names): string | undefined {
  if (roleOf(name, names) !== undefined) return name;
  if (!/\d/.test(name)) return constantSynonyms.get(name);
  const joined = name.replace("_", "");
  const parted = name.replace(/^([A-Za-z]+)(\d+)$/, "$1_$2");
  return [joined, parted].find((variant) => roleOf(variant, names) !== undefined);
}

/**
 * The one name that `typed` is, in the letters used inside: "θ" → "theta", "w₁" → "w_1".
 * Undefined if it is not a single name.
 */
export function canonicalName(typed: string): string | undefined {
  const problems = new ProblemList("");
  const tokens = tokenize(typed, problems);
  return problems.isEmpty && tokens.length === 1 && tokens[0].kind === "word" ? tokens[0].text : undefined;
}

/** Words between operands that are operators. */
export const operatorWords: ReadonlySet<string> = new Set(["and", "or", "xor", "not", "mod"]);

/** A letter or a Greek name, perhaps numbered: what may be a parameter without being declared. */
export function isFreeName(name: string): boolean {
  const letters = name.replace(/_?\d+$/, "");
  // "pi2" would be taken for a multiple of pi.
  if (/^pi\d/.test(name)) return false;
  return letters.length === 1 ? /[A-Za-z]/.test(letters) : isGreekWord(letters);
}

/** A word that may be declared as a parameter: no word of the language, and no name that every JavaScript object has. */
export function isParameterName(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)?$/.test(name) || name in Object.prototype) return false;
  return (
    !constants.has(name) &&
    !functionNames.has(name) &&
    !operatorWords.has(name) &&
    !wordExplanations.has(name)
  );
}

/** What is wrong with the names of a surface's coordinates and parameters, if anything. */
export function nameProblems(variables: readonly string[], parameters: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const check = (name: string, field: string, what: string) => {
    const canonical = canonicalName(name);
    const reason =
      canonical === undefined
        ? "is not a name: a name is a letter, perhaps with letters, digits or an underscore after it"
        : functionNames.has(canonical) || operatorWords.has(canonical) || wordExplanations.has(canonical)
          ? "has a meaning in formulas already"
          : canonical in Object.prototype
            ? "cannot be used as a name"
            : seen.has(canonical)
              ? "stands here twice"
              : undefined;
    seen.add(canonical ?? name);
    if (reason === undefined) return;
    problems.push({ field, message: `The ${what} ${quoted(name)} ${reason}.`, start: 0, end: name.length });
  };
  for (const name of variables) check(name, "variables", "coordinate");
  for (const name of parameters) check(name, `parameters.${name}`, "parameter");
  return problems;
}
