import { partners } from "./brackets";
import { type CommaPlace, type Complaint, missingOperand, unexpected } from "./complaints";
import type { ProblemList } from "./problems";
import { type Expression, type MissingExpression, missing } from "./syntax";
import type { Token } from "./token";

/** Deeper nesting than this is refused, so that no reader runs out of stack. */
export const maximumDepth = 200;

/** Leaves a formula that is nested too deeply; a problem was reported. */
export class TooDeepError extends Error {
  override name = "TooDeepError";
}

/** What stands in a pair of brackets. */
export interface Bracketed {
  items: Expression[];
  /** The first comma. */
  comma?: CommaPlace;
  close: Token;
}

/**
 * A place in the tokens of a formula, and in the group of brackets that is being read. A reader that goes wrong inside a group goes
 * on behind it, so that problems stay where they are.
 */
export class Cursor {
  readonly problems: ProblemList;
  #tokens: Token[];
  #partner: Int32Array;
  /** Length of the typed text. */
  #length: number;
  #at = 0;
  /** Index of the bracket that closes the group. */
  #end: number;
  #depth = 0;
  /** Index of the token at which a problem was reported last: one place, one problem. */
  #reportedAt = -1;

  /** The brackets of the tokens have to be balanced. */
  constructor(tokens: readonly Token[], problems: ProblemList, length: number) {
    this.#tokens = [...tokens];
    this.#partner = partners(tokens);
    this.problems = problems;
    this.#length = length;
    this.#end = tokens.length;
  }

  /** The token `ahead` places on, undefined beyond the end of the group. */
  peek(ahead = 0): Token | undefined {
    return this.#at + ahead < this.#end ? this.#tokens[this.#at + ahead] : undefined;
  }

  /** The token before, of the group or the bracket that opens it. */
  get last(): Token | undefined {
    return this.#tokens[this.#at - 1];
  }

  skip(): void {
    this.#at++;
  }

  /** The next token if it is the operator `text`, which is then taken. */
  take(text: string): Token | undefined {
    const token = this.peek();
    if (token?.kind !== "operator" || token.text !== text) return undefined;
    this.#at++;
    return token;
  }

  /** Puts `rest` in the place of the next token. */
  replace(rest: Token): void {
    this.#tokens[this.#at] = rest;
  }

  /** @throws TooDeepError */
  deeper<T>(read: () => T): T {
    if (++this.#depth > maximumDepth) {
      const place = this.#tokens[Math.min(this.#at, this.#tokens.length - 1)];
      const message = `The formula is nested more than ${maximumDepth} levels deep here. Please simplify it.`;
      this.problems.add(place, message);
      throw new TooDeepError();
    }
    const result = read();
    this.#depth--;
    return result;
  }

  complain(complaint: Complaint | undefined): void {
    if (complaint === undefined) return;
    const { span, message, suggestion } = complaint;
    if (this.#reportedAt !== this.#at) this.problems.add(span, message, { suggestion });
    this.#reportedAt = this.#at;
  }

  /** Reports that an operand is missing here. */
  missing(): MissingExpression {
    this.complain(missingOperand(this.last, this.peek(), this.#length));
    return missing(this.last?.end ?? 0);
  }

  /** Reports what follows where the group should end, and goes to its end. */
  expectEnd(): void {
    const token = this.peek();
    if (token === undefined) return;
    this.complain(unexpected(token, this.last, this.peek(1)));
    this.#at = this.#end;
  }

  /** Reads items between commas, from an opening bracket here to behind its partner. */
  bracketed(readItem: () => Expression): Bracketed {
    const closeIndex = this.#partner[this.#at];
    const outerEnd = this.#end;
    this.#end = closeIndex;
    this.#at++;
    const items: Expression[] = [];
    let comma: Bracketed["comma"];
    if (this.#at < closeIndex) {
      items.push(readItem());
      while (this.peek()?.kind === "comma") {
        comma ??= [this.#tokens[this.#at - 1], this.#tokens[this.#at], this.#tokens[this.#at + 1]];
        this.#at++;
        items.push(readItem());
      }
      this.expectEnd();
    }
    this.#at = closeIndex + 1;
    this.#end = outerEnd;
    return { items, comma, close: this.#tokens[closeIndex] };
  }
}
