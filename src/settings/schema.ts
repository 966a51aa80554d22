import { limits } from "./limits";

/**
 * A small validator for values from outside. A schema reads an unknown value and returns a valid one: what cannot be read
 * is replaced by the fallback and noted. Schemas do not throw, look at own properties only, and return the value
 * itself, unchanged, when it is valid.
 */
export type Schema<T> = (input: unknown, fallback: T, at: Place) => T;

/** Where in the value a schema reads, and the notes on what it dropped. */
export class Place {
  constructor(
    readonly path: string,
    readonly dropped: string[],
  ) {}

  /** The place of a property or an element. */
  in(key: string | number): Place {
    if (typeof key === "number") return new Place(`${this.path}[${key}]`, this.dropped);
    return new Place(this.path === "" ? key : `${this.path}.${key}`, this.dropped);
  }

  drop(reason: string): void {
    this.note(this.path === "" ? reason : `${this.path}: ${reason}`);
  }

  note(text: string): void {
    if (this.dropped.length < limits.notes) this.dropped.push(text);
  }
}

/** How a value is quoted in a note: short, whatever it is. */
export function quote(input: unknown): string {
  if (input === null || input === undefined) return String(input);
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object" || typeof input === "function") return `a value of type ${typeof input}`;
  const text = String(input);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** A finite number from `least` to `greatest`. −0 becomes 0, which an address cannot tell apart. */
export const number =
  (least = -Number.MAX_VALUE, greatest = Number.MAX_VALUE): Schema<number> =>
  (input, fallback, at) => {
    if (typeof input === "number" && input >= least && input <= greatest) return input + 0;
    at.drop(`${quote(input)} is not a number between ${least} and ${greatest}`);
    return fallback;
  };

export const integer =
  (least: number, greatest: number): Schema<number> =>
  (input, fallback, at) => {
    if (Number.isInteger(input) && (input as number) >= least && (input as number) <= greatest)
      return (input as number) + 0;
    at.drop(`${quote(input)} is not a whole number from ${least} to ${greatest}`);
    return fallback;
  };

export const boolean: Schema<boolean> = (input, fallback, at) => {
  if (typeof input === "boolean") return input;
  at.drop(`${quote(input)} is neither true nor false`);
  return fallback;
};

/** Text, cut at `longest` characters. Lone surrogates, which no address can carry, become U+FFFD. */
export const text =
  (longest: number = limits.textLength): Schema<string> =>
  (input, fallback, at) => {
    if (typeof input !== "string") {
      at.drop(`${quote(input)} is not text`);
      return fallback;
    }
    if (input.length > longest) at.drop(`longer than ${longest} characters, the rest was cut off`);
    return input.slice(0, longest).replace(/\p{Surrogate}/gu, "\uFFFD");
  };

export const oneOf =
  <T extends string>(values: readonly T[]): Schema<T> =>
  (input, fallback, at) => {
    if (values.includes(input as T)) return input as T;
    at.drop(`${quote(input)} is none of ${values.join(", ")}`);
    return fallback;
  };

/** A list of `least` to `most` elements; what is missing is made, what is too much is dropped. */
export const list =
  <T>(
    element: Schema<T>,
    make: (index: number) => T,
    [least, most]: readonly [number, number],
  ): Schema<T[]> =>
  (input, fallback, at) => {
    if (!Array.isArray(input)) {
      at.drop(`${quote(input)} is not a list`);
      return fallback;
    }
    if (input.length > most) at.drop(`more than ${most} entries, the others were left out`);
    if (input.length < least) {
      at.drop(`fewer than ${least} entries`);
      if (input.length === 0) return fallback;
    }
    return Array.from({ length: Math.max(least, Math.min(input.length, most)) }, (_, k) =>
      k < input.length ? element(input[k], make(k), at.in(k)) : make(k),
    );
  };

/** Exactly these fields. A missing one takes the fallback without a note; an unknown one is noted. */
export const object =
  <T extends object>(fields: { [key in keyof T]-?: Schema<T[key]> }): Schema<T> =>
  (input, fallback, at) => {
    if (!isRecord(input)) {
      at.drop(`${quote(input)} is not an object`);
      return fallback;
    }
    const result = {} as T;
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      result[key] = Object.hasOwn(input, key)
        ? fields[key](input[key], fallback[key], at.in(key))
        : fallback[key];
    }
    for (const key of Object.keys(input)) if (!Object.hasOwn(fields, key)) at.in(key).drop("unknown");
    return result;
  };

/** Entries with free names. Those whose name `allowed` refuses are dropped, those past `most`, too. */
export const record =
  <T>(
    entry: Schema<T>,
    make: (name: string) => T,
    { allowed, most }: { allowed: (name: string) => boolean; most: number },
  ): Schema<Record<string, T>> =>
  (input, fallback, at) => {
    if (!isRecord(input)) {
      at.drop(`${quote(input)} is not an object`);
      return fallback;
    }
    const entries: [string, T][] = [];
    for (const name of Object.keys(input)) {
      if (!allowed(name)) at.drop(`${quote(name)} is not a name here`);
      else if (entries.length < most) entries.push([name, entry(input[name], make(name), at.in(name))]);
      else {
        at.drop(`more than ${most} entries, the others were left out`);
        break;
      }
    }
    return Object.fromEntries(entries);
  };
