import type { Jet, JetAlgebra } from "../../calculus/jets";

/** A function that formulas may use. Its key in the registry is its name in mathjs. */
export interface FunctionDefinition {
  /** Least and greatest number of arguments. */
  arguments: [least: number, greatest: number];
  /** Names of the arguments, as help and problems show them: "y, x". */
  signature: string;
  /** Other names that people write. */
  synonyms?: readonly string[];
  /** What sin⁻¹ means. */
  inverse?: string;
  /** One line for the help page. */
  summary: string;
  build(algebra: JetAlgebra, args: readonly Jet[]): Jet;
}

export type FunctionFamily = Record<string, FunctionDefinition>;
