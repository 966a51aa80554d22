/**
 * Predicates for data that arrives over a port. A message is data of unknown origin until one of these has looked at it.
 * They look at structure, never at the elements of a typed array, so that they cost nothing beside the work itself.
 */
export type Shape<T> = (value: unknown) => value is T;

export const isString: Shape<string> = (value) => typeof value === "string";

export const isNumber: Shape<number> = (value) => typeof value === "number";

export const isBoolean: Shape<boolean> = (value) => typeof value === "boolean";

export const isNull: Shape<null> = (value) => value === null;

/** A whole number from `min` to `max`. */
export const isInteger =
  (min: number, max = Number.MAX_SAFE_INTEGER): Shape<number> =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

export const isOneOf =
  <const T extends string>(values: readonly T[]): Shape<T> =>
  (value): value is T =>
    (values as readonly unknown[]).includes(value);

export const isOptional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || shape(value);

export const isEither =
  <A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> =>
  (value): value is A | B =>
    a(value) || b(value);

export const isInstance =
  <T>(type: new (...parameters: never[]) => T): Shape<T> =>
  (value): value is T =>
    value instanceof type;

export const isArrayOf =
  <T>(item: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(item);

export const isPairOf =
  <T>(item: Shape<T>): Shape<[T, T]> =>
  (value): value is [T, T] =>
    Array.isArray(value) && value.length === 2 && value.every(item);

/** A plain object: no array, no typed array, no null. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

export const isRecordOf =
  <T>(item: Shape<T>): Shape<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isPlain(value) && Object.values(value).every(item);

/** A record some of whose keys are among `keys`, and no other. */
export const isPartialRecord =
  <const K extends string, T>(keys: readonly K[], item: Shape<T>): Shape<Partial<Record<K, T>>> =>
  (value): value is Partial<Record<K, T>> =>
    isPlain(value) && Object.entries(value).every(([key, entry]) => keys.includes(key as K) && item(entry));

/** An object with at least the given members. */
export const isObject =
  <T extends object>(members: { [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value): value is T =>
    isPlain(value) && Object.entries(members).every(([key, shape]) => (shape as Shape<unknown>)(value[key]));
