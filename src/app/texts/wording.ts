import type { en } from "./en";

/** The same texts in any words: what a translation must have. */
export type Translated<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Translated<T[K]>;
};

export type Wording = Translated<typeof en>;
