import { isSpec } from "../messages";
import { isEither, isInteger, isNull, isObject, isOneOf, isOptional, isString, type Shape } from "../shapes";
import type { Derivatives, SymbolicReason, SymbolicRequest } from "./types";

/** From the page. */
export interface SymbolicQuestion {
  id: number;
  request: SymbolicRequest;
}

/** From the worker: for each question better and better answers, and an end. */
export type SymbolicAnswer =
  | { type: "found"; id: number; tex: Derivatives }
  | { type: "end"; id: number; failure: null | { code: SymbolicReason; function?: string } };

export const isSymbolicQuestion: Shape<SymbolicQuestion> = isObject<SymbolicQuestion>({
  id: isInteger(0),
  request: isObject<SymbolicRequest>({ spec: isSpec, field: isString }),
});

const isDerivatives = isObject<Derivatives>({
  fu: isString,
  fv: isString,
  fuu: isString,
  fuv: isString,
  fvv: isString,
});

type Found = Extract<SymbolicAnswer, { type: "found" }>;
type End = Extract<SymbolicAnswer, { type: "end" }>;

const reasons = ["unsupported", "long", "wrong", "undefined", "unreadable", "slow", "crash"] as const;

export const isSymbolicAnswer: Shape<SymbolicAnswer> = isEither(
  isObject<Found>({ type: isOneOf(["found"]), id: isInteger(0), tex: isDerivatives }),
  isObject<End>({
    type: isOneOf(["end"]),
    id: isInteger(0),
    failure: isEither(
      isNull,
      isObject<{ code: SymbolicReason; function?: string }>({
        code: isOneOf(reasons),
        function: isOptional(isString),
      }),
    ),
  }),
);
