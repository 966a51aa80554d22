import { type Grammar, readFraction, readFunction, readRoot } from "./applications";
import { twoNumbers, wrongGroup } from "./complaints";
import { Cursor, TooDeepError } from "./cursor";
import type { FunctionId } from "./functions";
import { ambiguousExponent, ambiguousProduct, inferredAs, isUnwrittenProduct } from "./inferred";
import { binaryOperators, level, type Operator, prefixOperators } from "./operators";
import type { ProblemList } from "./problems";
import { call, type Expression, isLiteral, missing, times } from "./syntax";
import type { Token, TokenKind } from "./token";

/**
 * Reads a formula. Its grammar is that of mathjs for numbers, names, functions and operators, with what people write beside it:
 *
 *     expression  = binary ["?" expression ":" expression]
 *     binary      = product {operator product}                by levels, see operators.ts
 *     product     = factor {factor}                           binds tighter than "/" except in "1/2 u" = (1/2) u
 *     factor      = ("-" | "+" | "not") factor | power
 *     power       = primary {"!"} ["^" factor]                -u^2 = -(u^2), u^v^w = u^(v^w)
 *     primary     = number | name | group | function | "√" factor | "\frac" group group
 *     function    = name ["_" base] ["^" exponent] (group | argument)
 *     argument    = factor {power}                            up to an operator or the next function
 *
 * Problems are reported and stepped over, so that one reading finds as many as can be told apart.
 *
 * @param tokens with names resolved, brackets balanced and bars paired.
 * @param length of the typed text.
 */
export function readFormula(tokens: readonly Token[], problems: ProblemList, length: number): Expression {
  const cursor = new Cursor(tokens, problems, length);
  try {
    const expression = new Reader(cursor).expression();
    cursor.expectEnd();
    return expression;
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error;
    return missing(0);
  }
}

/** Kinds of tokens with which a factor of a product without sign can begin. */
const factorKinds: ReadonlySet<TokenKind | undefined> = new Set<TokenKind>([
  "number",
  "name",
  "function",
  "open",
  "root",
  "fraction",
  "unreadable",
]);

class Reader implements Grammar {
  readonly cursor: Cursor;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  expression(): Expression {
    return this.cursor.deeper(() => {
      const condition = this.#binary(level.or);
      const question = this.cursor.take("?");
      if (question === undefined) return condition;
      const chosen = this.expression();
      if (this.cursor.take(":") === undefined) {
        const message =
          "A choice has three parts, as in `u > 0 ? u : -u`; here the part after `:` is missing.";
        this.cursor.complain({ span: question, message });
        return condition;
      }
      const otherwise = this.expression();
      return call("if", [condition, chosen, otherwise], question);
    });
  }

  #binary(loosest: number): Expression {
    let left = this.#product();
    for (;;) {
      const token = this.cursor.peek();
      const operator = token?.kind === "operator" ? binaryOperators.get(token.text) : undefined;
      if (token === undefined || operator === undefined || operator.level < loosest) return left;
      if (operator.level === level.comparison) left = this.#comparisons(left);
      else {
        this.cursor.skip();
        const right = this.#binary(operator.level + 1);
        const read = call(operator.function, [left, right], token);
        // a/2u is a/(2u).
        const isLong = token.text === "/" && isUnwrittenProduct(right);
        left = isLong ? inferredAs(read, { start: token.start, end: right.end }) : read;
      }
    }
  }

  /** a < b <= c means that both hold. */
  #comparisons(first: Expression): Expression {
    let left = first;
    let all: Expression | undefined;
    for (;;) {
      const token = this.cursor.peek();
      const operator: Operator | undefined =
        token?.kind === "operator" ? binaryOperators.get(token.text) : undefined;
      if (token === undefined || operator?.level !== level.comparison) return all ?? left;
      this.cursor.skip();
      const right = this.#binary(level.comparison + 1);
      const comparison = call(operator.function, [left, right], token);
      all = all === undefined ? comparison : call("and", [all, comparison], token);
      left = right;
    }
  }

  #product(): Expression {
    let factor = this.#ratio(this.factor());
    let left = factor;
    while (this.startsFactor()) {
      const [last, next] = [this.cursor.last, this.cursor.peek()];
      this.cursor.complain(twoNumbers(last, next));
      const ambiguous = ambiguousProduct(last, next) ?? ambiguousExponent(factor, last, next);
      factor = this.#ratio(this.factor());
      const product = times(left, factor);
      left = ambiguous ? inferredAs(product, ambiguous) : product;
    }
    return left;
  }

  /** mathjs's exception: in "1/2 u" and "-1/2 (u+1)" two plain numbers are divided first. */
  #ratio(numerator: Expression): Expression {
    const { cursor } = this;
    const [slash, denominator, factor] = [cursor.peek(0), cursor.peek(1), cursor.peek(2)];
    const applies =
      cursor.last?.kind === "number" &&
      isLiteral(numerator) &&
      slash?.text === "/" &&
      denominator?.kind === "number" &&
      factor?.kind !== "number" &&
      factorKinds.has(factor?.kind);
    if (!applies) return numerator;
    this.cursor.skip();
    return inferredAs(call("divide", [numerator, this.primary()], slash));
  }

  startsFactor(): boolean {
    return factorKinds.has(this.cursor.peek()?.kind);
  }

  factor(): Expression {
    const token = this.cursor.peek();
    const prefix = token?.kind === "operator" ? prefixOperators.get(token.text) : undefined;
    if (token === undefined || prefix === undefined) return this.power();
    this.cursor.skip();
    return this.cursor.deeper(() => call(prefix, [this.factor()], token));
  }

  power(): Expression {
    let base = this.primary();
    for (let token = this.cursor.take("!"); token !== undefined; token = this.cursor.take("!"))
      base = call("factorial", [base], token);
    const token = this.cursor.take("^");
    if (token === undefined) return base;
    return this.cursor.deeper(() => call("pow", [base, this.factor()], token));
  }

  primary(): Expression {
    const token = this.cursor.peek();
    const read = token === undefined ? undefined : this.#primaries[token.kind];
    return token === undefined || read === undefined ? this.cursor.missing() : read(token);
  }

  /** How a primary is read, by the kind of its first token. */
  readonly #primaries: Partial<Record<Token["kind"], (token: Token) => Expression>> = {
    number: ({ text, value = Number.NaN, start, end }) => {
      this.cursor.skip();
      return { kind: "number", text, value, start, end };
    },
    name: ({ text, role = "parameter", start, end }) => {
      this.cursor.skip();
      return { kind: "name", name: text, role, start, end };
    },
    unreadable: ({ start, end }) => {
      this.cursor.skip();
      return { kind: "missing", start, end };
    },
    open: (token) => this.#group(token),
    function: (token) => readFunction(this, token),
    root: (token) => readRoot(this, token),
    fraction: (token) => readFraction(this, token),
  };

  #group(open: Token): Expression {
    const before = this.cursor.last;
    const { items, comma, close } = this.cursor.bracketed(() => this.expression());
    const complaint = wrongGroup(before, open, close, items.length, comma);
    this.cursor.complain(complaint);
    const span = { start: open.start, end: close.end };
    if (items.length !== 1 || complaint !== undefined) return { kind: "missing", ...span };
    const id = bracketFunctions[open.text];
    return id === undefined ? { ...items[0], ...span } : call(id, items, open, close);
  }
}

const bracketFunctions: Readonly<Record<string, FunctionId | undefined>> = {
  "|": "abs",
  "⌊": "floor",
  "⌈": "ceil",
};
