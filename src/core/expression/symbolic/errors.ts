export type SymbolicFailure =
  /** There is no rule for a function. */
  | "unsupported"
  /** A derivative is longer than anybody reads. */
  | "long"
  /** A derivative was found and is not right. */
  | "wrong"
  /** The formula is undefined wherever it was tried. */
  | "undefined";

/** Thrown when a formula's derivatives cannot be given as formulas. */
export class SymbolicError extends Error {
  override name = "SymbolicError";
  readonly failure: SymbolicFailure;
  /** The function that there is no rule for. */
  readonly function: string | undefined;

  constructor(failure: SymbolicFailure, functionName?: string) {
    super(functionName === undefined ? failure : `${failure}: ${functionName}`);
    this.failure = failure;
    this.function = functionName;
  }
}
