import type { SymbolicReason } from "./types";

/** Why there are no symbolic derivatives, for people. The numbers never depend on them. */
export const symbolicTexts: Record<SymbolicReason, (functionName: string | undefined) => string> = {
  unsupported: (name) =>
    name === undefined
      ? "There is no rule here to differentiate this formula; the numbers are exact all the same."
      : `There is no rule here to differentiate ${name}; the numbers are exact all the same.`,
  long: () => "The derivatives are too long to be read; the numbers are exact all the same.",
  wrong: () => "The derivatives that were found are not right here, and are not shown; the numbers are.",
  undefined: () => "The formula is undefined nearly everywhere on this domain.",
  unreadable: () => "The formula cannot be read.",
  slow: () => "This takes too long for symbols; the numbers are exact all the same.",
  crash: () => "Symbols could not be computed in this browser; the numbers are exact all the same.",
};
