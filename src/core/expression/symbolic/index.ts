import type { Interval } from "../../types";
import { explicitText } from "../explicit";
import { canonicalName } from "../names";
import { ExpressionError } from "../problems";
import { readAuxiliary, readExpression } from "../read";
import type { Expression } from "../syntax";
import { toTex } from "../tex";
import { differentiate, fullySimplified, type MathNode, parse, quicklySimplified, textOf } from "./algebra";
import { SymbolicError } from "./errors";
import { inlineDefinitions } from "./inline";
import { rewrite, thaw } from "./rewrite";
import { type DerivativeId, derivativeIds, Verifier } from "./verify";

export { SymbolicError, type SymbolicFailure } from "./errors";
export { type DerivativeId, derivativeIds } from "./verify";

/** A formula in two variables, as it was typed. */
export interface SymbolicFormula {
  text: string;
  /** Auxiliary definitions, as they were typed. */
  definitions?: string;
  variables: readonly [string, string];
  /** Values by name. */
  parameters?: Readonly<Record<string, number>>;
  /** Where the derivatives have to be right. */
  domain: readonly [Interval, Interval];
}

/** TeX of each derivative. */
export type Derivatives = Record<DerivativeId, string>;

/** Longer formulas than this, in characters, explain nothing. */
const longest = 1500;
/** And what is this many times as long will not be simplified to that. */
const hopeless = 2;

/** What each derivative is the derivative of: the formula itself where nothing is named. */
const sources: Record<DerivativeId, { of?: DerivativeId; by: 0 | 1 }> = {
  fu: { by: 0 },
  fv: { by: 1 },
  fuu: { of: "fu", by: 0 },
  fuv: { of: "fu", by: 1 },
  fvv: { of: "fv", by: 1 },
};

/**
 * The first and second derivatives as formulas, found by mathjs. Each is compared with the engine's jets before it is given out.
 * Yields quickly found ones first, then better ones, one at a time: whoever cannot wait takes the last.
 * @throws ExpressionError if the text cannot be read.
 * @throws SymbolicError if a derivative cannot be given.
 */
export function* symbolicDerivatives(formula: SymbolicFormula): Generator<Derivatives, void, undefined> {
  const search = new Search(formula);
  for (const id of derivativeIds) search.tryQuickly(id);
  if (search.isComplete) yield search.result;
  for (const id of derivativeIds) if (search.tryFully(id) && search.isComplete) yield search.result;
  search.check();
}

/** A form of a derivative that is proved to be right. */
interface Found {
  node: MathNode;
  text: string;
  tex: string;
}

class Search {
  readonly #root: MathNode;
  readonly #variables: string[];
  readonly #verifier: Verifier;
  readonly #readBack: (text: string) => Expression | undefined;
  /** Quickly simplified forms, whether right or not. */
  readonly #quick = new Map<DerivativeId, MathNode>();
  /** The shortest right form of each, of equal ones the last. */
  readonly #best = new Map<DerivativeId, Found>();
  #isTooLong = false;

  constructor({ text, definitions = "", variables, parameters = {}, domain }: SymbolicFormula) {
    const names = { variables, parameters: Object.keys(parameters) };
    const auxiliary =
      definitions.trim() === "" ? undefined : readAuxiliary(definitions, { field: "definitions", ...names });
    const read = readExpression(text, { field: "z", definitions: auxiliary, ...names });
    this.#verifier = new Verifier(read, variables, parameters, domain);
    const rewritten = rewrite(inlineDefinitions(read.expression, read.definitions));
    this.#root = parse(explicitText(rewritten.expression).text);
    this.#variables = variables.map((name) => canonicalName(name) ?? name);
    const known = { variables, parameters: [...read.parameters, ...rewritten.constants.keys()] };
    this.#readBack = (written) => {
      const expression = readWritten(written, known);
      return expression && thaw(expression, rewritten.constants);
    };
  }

  get isComplete(): boolean {
    return derivativeIds.every((id) => this.#best.has(id));
  }

  /** Once it is complete. */
  get result(): Derivatives {
    return Object.fromEntries([...this.#best].map(([id, { tex }]) => [id, tex])) as Derivatives;
  }

  tryQuickly(id: DerivativeId): void {
    const node = quicklySimplified(this.#derivative(id, (source) => this.#quick.get(source)));
    this.#quick.set(id, node);
    if (textOf(node).length > hopeless * longest) throw new SymbolicError("long");
    this.#offer(id, node);
  }

  /** @returns whether that has found a better form. */
  tryFully(id: DerivativeId): boolean {
    // Second derivatives start from first ones that are short already.
    const source = (first: DerivativeId) => this.#best.get(first)?.node ?? this.#quick.get(first);
    return this.#offer(id, fullySimplified(this.#derivative(id, source)));
  }

  /** @throws SymbolicError if no right form of some derivative was found. */
  check(): void {
    if (!this.isComplete) throw new SymbolicError(this.#isTooLong ? "long" : "wrong");
  }

  #derivative(id: DerivativeId, source: (of: DerivativeId) => MathNode | undefined): MathNode {
    const { of, by } = sources[id];
    return differentiate((of && source(of)) ?? this.#root, this.#variables[by]);
  }

  /** Keeps a form that is right, readable, and not longer than what was there. */
  #offer(id: DerivativeId, node: MathNode): boolean {
    const text = textOf(node);
    const best = this.#best.get(id)?.text;
    if (best !== undefined && (text.length > best.length || text === best)) return false;
    if (text.length > longest) {
      this.#isTooLong = true;
      return false;
    }
    const expression = this.#readBack(text);
    if (expression === undefined || !this.#verifier.agrees(id, expression)) return false;
    this.#best.set(id, { node, text, tex: toTex(expression) });
    return true;
  }
}

/** What mathjs wrote, read as a formula; undefined if it is none, as where something became infinite. */
function readWritten(text: string, names: { variables: Iterable<string>; parameters: Iterable<string> }) {
  try {
    return readExpression(text, { field: "z", freeParameters: false, ...names }).expression;
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}
