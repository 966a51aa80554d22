import { SymbolicClient } from "./client";
import type { SymbolicRequest, SymbolicResult } from "./types";

export { SymbolicClient, type SymbolicOptions } from "./client";
export { symbolicTexts } from "./texts";
export type { DerivativeId, Derivatives, SymbolicReason, SymbolicRequest, SymbolicResult } from "./types";

let shared: SymbolicClient | undefined;

/**
 * First and second derivatives of a formula as TeX, from a worker that starts with the first question.
 * @throws the signal's reason when it is aborted.
 */
export function symbolicDerivatives(
  request: SymbolicRequest,
  options: { signal?: AbortSignal } = {},
): Promise<SymbolicResult> {
  shared ??= new SymbolicClient();
  return shared.derivatives(request, options);
}
