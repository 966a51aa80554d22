import { partners } from "./brackets";
import { type Complaint, missingOperand, strayComma, unexpected } from "./complaints";
import { type FunctionId, functionDefinition, functionNamed } from "./functions";
import { binaryOperators, level, type Operator, prefixOperators } from "./operators";
import { counted, type ProblemList, quoted, type Span } from "./problems";
import type { CallExpression, Expression, MissingExpression } from "./syntax";
import type { Token } from "./tokens";

/** Deeper nesting than this is refused, so that no reader runs out of stack. */
export const maximumDepth = 200;

/** Thrown inside this file only, to leave a formula that is nested too deeply. */
class TooDeepError extends Error {}

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
  return new Reader(tokens, problems, length).read();
}

class Reader {
  #tokens: Token[];
  #partner: Int32Array;
  #problems: ProblemList;
  #length: number;
  #at = 0;
  /** Index of the bracket that closes the group being read. */
  #end: number;
  #depth = 0;
  /** Index of the token at which a problem was reported last: one place, one problem. */
  #reportedAt = -1;

  constructor(tokens: readonly Token[], problems: ProblemList, length: number) {
    this.#tokens = [...tokens];
    this.#partner = partners(tokens);
    this.#problems = problems;
    this.#length = length;
    this.#end = tokens.length;
  }

  read(): Expression {
    try {
      const expression = this.#expression();
      this.#expectEnd();
      return expression;
    } catch (error) {
      if (!(error instanceof TooDeepError)) throw error;
      return missing(0);
    }
  }

  #peek(): Token | undefined {
    return this.#at < this.#end ? this.#tokens[this.#at] : undefined;
  }

  /** The next token if it is the operator `text`, which is then taken. */
  #take(text: string): Token | undefined {
    const token = this.#peek();
    if (token?.kind !== "operator" || token.text !== text) return undefined;
    this.#at++;
    return token;
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > maximumDepth) {
      const place = this.#tokens[Math.min(this.#at, this.#tokens.length - 1)];
      this.#problems.add(
        place,
        `The formula is nested more than ${maximumDepth} levels deep here. Please simplify it.`,
      );
      throw new TooDeepError();
    }
    const result = read();
    this.#depth--;
    return result;
  }

  #complain({ span, message, suggestion }: Complaint): void {
    if (this.#reportedAt !== this.#at) this.#problems.add(span, message, { suggestion });
    this.#reportedAt = this.#at;
  }

  /** Reports what follows where the group should end, and goes to its end. */
  #expectEnd(): void {
    const token = this.#peek();
    if (token === undefined) return;
    this.#complain(unexpected(token, this.#tokens[this.#at - 1], this.#tokens[this.#at + 1]));
    this.#at = this.#end;
  }

  #missing(): MissingExpression {
    const previous = this.#tokens[this.#at - 1];
    this.#complain(missingOperand(previous, this.#peek(), this.#length));
    return missing(previous?.end ?? 0);
  }

  #expression(): Expression {
    return this.#deeper(() => {
      const condition = this.#binary(level.or);
      const question = this.#take("?");
      if (question === undefined) return condition;
      const chosen = this.#expression();
      if (this.#take(":") === undefined) {
        const message =
          "A choice has three parts, as in `u > 0 ? u : -u`; here the part after `:` is missing.";
        this.#complain({ span: question, message });
        return condition;
      }
      const otherwise = this.#expression();
      return call("if", [condition, chosen, otherwise], question);
    });
  }

  #binary(loosest: number): Expression {
    let left = this.#product();
    for (;;) {
      const token = this.#peek();
      const operator = token?.kind === "operator" ? binaryOperators.get(token.text) : undefined;
      if (token === undefined || operator === undefined || operator.level < loosest) return left;
      if (operator.level === level.comparison) left = this.#comparisons(left);
      else {
        this.#at++;
        left = call(operator.function, [left, this.#binary(operator.level + 1)], token);
      }
    }
  }

  /** a < b <= c means that both hold. */
  #comparisons(first: Expression): Expression {
    let left = first;
    let all: Expression | undefined;
    for (;;) {
      const token = this.#peek();
      const operator: Operator | undefined =
        token?.kind === "operator" ? binaryOperators.get(token.text) : undefined;
      if (token === undefined || operator?.level !== level.comparison) return all ?? left;
      this.#at++;
      const right = this.#binary(level.comparison + 1);
      const comparison = call(operator.function, [left, right], token);
      all = all === undefined ? comparison : call("and", [all, comparison], token);
      left = right;
    }
  }

  #product(): Expression {
    let left = this.#ratio(this.#factor());
    while (this.#startsFactor()) left = times(left, this.#ratio(this.#factor()));
    return left;
  }

  /** mathjs's exception: in "1/2 u" and "-1/2 (u+1)" two plain numbers are divided first. */
  #ratio(numerator: Expression): Expression {
    const [slash, denominator, factor] = this.#tokens.slice(this.#at, Math.min(this.#at + 3, this.#end));
    const applies =
      this.#tokens[this.#at - 1]?.kind === "number" &&
      isLiteral(numerator) &&
      slash?.text === "/" &&
      denominator?.kind === "number" &&
      ["name", "function", "open", "root", "fraction", "unreadable"].includes(factor?.kind);
    if (!applies) return numerator;
    this.#at++;
    return call("divide", [numerator, this.#primary()], slash);
  }

  #startsFactor(): boolean {
    const token = this.#peek();
    if (token?.kind === "number" && this.#tokens[this.#at - 1].kind === "number") {
      const span = { start: this.#tokens[this.#at - 1].start, end: token.end };
      this.#complain({
        span,
        message: "Two numbers stand side by side. Please put an operator between them.",
      });
    }
    return (
      token !== undefined &&
      ["number", "name", "function", "open", "root", "fraction", "unreadable"].includes(token.kind)
    );
  }

  #factor(): Expression {
    const token = this.#peek();
    const prefix = token?.kind === "operator" ? prefixOperators.get(token.text) : undefined;
    if (token === undefined || prefix === undefined) return this.#power();
    this.#at++;
    return this.#deeper(() => call(prefix, [this.#factor()], token));
  }

  #power(): Expression {
    let base = this.#primary();
    for (let token = this.#take("!"); token !== undefined; token = this.#take("!"))
      base = call("factorial", [base], token);
    const token = this.#take("^");
    if (token === undefined) return base;
    return this.#deeper(() => call("pow", [base, this.#factor()], token));
  }

  #primary(): Expression {
    const token = this.#peek();
    const read = token === undefined ? undefined : this.#primaries[token.kind];
    return token === undefined || read === undefined ? this.#missing() : read(token);
  }

  /** How a primary is read, by the kind of its first token. */
  readonly #primaries: Partial<Record<Token["kind"], (token: Token) => Expression>> = {
    number: ({ text, value = Number.NaN, start, end }) => {
      this.#at++;
      return { kind: "number", text, value, start, end };
    },
    name: ({ text, role = "parameter", start, end }) => {
      this.#at++;
      return { kind: "name", name: text, role, start, end };
    },
    unreadable: ({ start, end }) => {
      this.#at++;
      return { kind: "missing", start, end };
    },
    open: (token) => this.#group(token),
    function: (token) => this.#function(token),
    root: (token) => this.#root(token),
    fraction: (token) => {
      this.#at++;
      return call("divide", [this.#commandArgument(), this.#commandArgument()], token, this.#last());
    },
  };

  #last(): Token {
    return this.#tokens[this.#at - 1];
  }

  /** Reads from an opening bracket to its partner. */
  #bracketed(): { items: Expression[]; firstComma: number; close: Token } {
    const closeIndex = this.#partner[this.#at];
    const outerEnd = this.#end;
    this.#end = closeIndex;
    this.#at++;
    const items: Expression[] = [];
    let firstComma = -1;
    if (this.#at < closeIndex) {
      items.push(this.#expression());
      while (this.#peek()?.kind === "comma") {
        if (firstComma < 0) firstComma = this.#at;
        this.#at++;
        items.push(this.#expression());
      }
      this.#expectEnd();
    }
    this.#at = closeIndex + 1;
    this.#end = outerEnd;
    return { items, firstComma, close: this.#tokens[closeIndex] };
  }

  #group(open: Token): Expression {
    const before = this.#tokens[this.#at - 1];
    const { items, firstComma, close } = this.#bracketed();
    const span = { start: open.start, end: close.end };
    if (open.text === "[") {
      const inside = items.length === 1 ? "; please use round ones" : "";
      this.#problems.add(
        span,
        `Square brackets make a list or a matrix, which cannot be read here${inside}.`,
      );
    } else if (items.length === 0 && !close.virtual)
      this.#problems.add(span, "Nothing stands between these brackets.");
    else if (items.length > 1) this.#complainOfComma(before, open, firstComma);
    if (items.length !== 1 || open.text === "[") return { kind: "missing", ...span };
    const id = bracketFunctions[open.text];
    return id === undefined ? { ...items[0], ...span } : call(id, items, open, close);
  }

  #complainOfComma(before: Token | undefined, open: Token, comma: number): void {
    if (before?.kind === "name" && before.end === open.start && open.text === "(") {
      const message = `${quoted(before.text)} is a number here, not a function, so a comma makes no sense after it.`;
      this.#problems.add(before, message);
      return;
    }
    const complaint = strayComma(this.#tokens[comma], this.#tokens[comma - 1], this.#tokens[comma + 1]);
    this.#problems.add(complaint.span, complaint.message, { suggestion: complaint.suggestion });
  }

  #function(token: Token): Expression {
    this.#at++;
    const base = this.#take("_") === undefined ? undefined : this.#simpleOperand();
    const caret = this.#take("^");
    const exponent = caret === undefined ? undefined : this.#simpleOperand();
    const args = this.#functionArguments(token);
    if (args === undefined) return missing(token.end);
    if (token.role === "definition") {
      const span = { start: token.start, end: this.#last().end };
      const applied: Expression = {
        kind: "application",
        name: token.text,
        arguments: args,
        at: token,
        ...span,
      };
      return exponent === undefined ? applied : call("pow", [applied, exponent], token, this.#last());
    }
    const id = functionNamed(token.text);
    if (id === undefined) return missing(token.end);
    const all = base === undefined ? args : [...args, base];
    const definition = functionDefinition(id);
    const [least, greatest] = definition.arguments;
    if (all.length < least || all.length > greatest) {
      const message = `${quoted(token.text)} takes ${argumentCount(least, greatest)} (${definition.signature}), but ${
        all.length === 1 ? "there is one" : `there are ${counted(all.length, "argument")}`
      }.`;
      this.#problems.add({ start: token.start, end: this.#last().end }, message);
      return missing(token.end);
    }
    if (exponent === undefined) return call(id, all, token, this.#last());
    return this.#powerOfFunction(id, token, all, exponent);
  }

  /** sin² u is (sin u)², sin⁻¹ u is arcsine. */
  #powerOfFunction(id: FunctionId, token: Token, args: Expression[], exponent: Expression): Expression {
    const last = this.#last();
    if (!isMinusOne(exponent)) return call("pow", [call(id, args, token, last), exponent], token, last);
    const inverse = functionNamed(functionDefinition(id).inverse ?? "");
    if (inverse !== undefined) return call(inverse, args, token, last);
    this.#problems.add(
      { start: token.start, end: exponent.end },
      `The power −1 of ${quoted(token.text)} may mean its inverse or 1/${token.text}. Please write the one that is meant.`,
    );
    return missing(token.end);
  }

  /** The arguments in brackets, or the factors that follow; undefined if there is nothing, which is reported. */
  #functionArguments(token: Token): Expression[] | undefined {
    const next = this.#peek();
    if (next?.kind === "open" && (next.text === "(" || next.text === "{")) {
      const { items, close } = this.#bracketed();
      if (items.length > 0) return items;
      if (!close.virtual) this.#complainOfNoArgument(token, close);
      return undefined;
    }
    const isSigned = next?.kind === "operator" && prefixOperators.has(next.text);
    if (isSigned || this.#startsFactor()) return [this.#argument()];
    this.#complainOfNoArgument(token, token);
    this.#reportedAt = this.#at;
    return undefined;
  }

  #complainOfNoArgument(token: Token, last: Token): void {
    const name = token.text === "" ? "This function" : quoted(token.text);
    const example = token.text === "" ? "" : `, as in \`${token.text}(u)\``;
    this.#problems.add({ start: token.start, end: last.end }, `${name} needs an argument${example}.`);
  }

  /** The argument of a function without brackets: the factors that follow, up to an operator or the next function. */
  #argument(): Expression {
    return this.#deeper(() => {
      let left = this.#factor();
      for (;;) {
        const kind = this.#peek()?.kind;
        if (!this.#startsFactor() || kind === "function" || kind === "root") return left;
        left = times(left, this.#power());
      }
    });
  }

  /** A base or the power of a function's name: a number, a name or a group, perhaps with a minus sign. */
  #simpleOperand(): Expression {
    const minus = this.#take("-");
    const kind = this.#peek()?.kind;
    const isSimple = kind === "number" || kind === "name" || kind === "open";
    const operand = isSimple ? this.#primary() : this.#missing();
    return minus === undefined ? operand : call("unaryMinus", [operand], minus);
  }

  #root(token: Token): Expression {
    this.#at++;
    const bracket = this.#peek();
    const isLatex = token.text.startsWith("\\");
    const degree = isLatex && bracket?.text === "[" ? this.#bracketed().items[0] : undefined;
    const operand = isLatex
      ? this.#commandArgument()
      : this.#deeper(() => (this.#peek()?.kind === "open" ? this.#primary() : this.#factor()));
    if (degree !== undefined) return call("nthRoot", [operand, degree], token, this.#last());
    if (token.text === "∛") return call("cbrt", [operand], token, this.#last());
    const four: Expression = { kind: "number", value: 4, text: "4", start: token.start, end: token.end };
    return token.text === "∜"
      ? call("nthRoot", [operand, four], token, this.#last())
      : call("sqrt", [operand], token, this.#last());
  }

  /** The argument of a LaTeX command: a group, or one digit or letter. */
  #commandArgument(): Expression {
    const token = this.#peek();
    if (token?.kind !== "number" || token.text.length === 1) return this.#primary();
    const [text, rest] = [token.text[0], token.text.slice(1)];
    const [start, middle] = [token.start, token.start + 1];
    this.#tokens[this.#at] = { ...token, text: rest, value: Number(rest), start: middle };
    return { kind: "number", value: Number(text), text, start, end: middle };
  }
}

const bracketFunctions: Readonly<Record<string, FunctionId | undefined>> = {
  "|": "abs",
  "⌊": "floor",
  "⌈": "ceil",
};

function missing(at: number): MissingExpression {
  return { kind: "missing", start: at, end: at };
}

/** A call from the first of its parts to the last. */
function call(id: FunctionId, args: Expression[], at: Span, last: Span = at): CallExpression {
  const parts = [at, last, ...args];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { kind: "call", function: id, arguments: args, at: { start: at.start, end: at.end }, start, end };
}

function times(left: Expression, right: Expression): Expression {
  return call("multiply", [left, right], { start: left.start, end: right.end });
}

/** A number, perhaps with a sign. */
function isLiteral(expression: Expression): boolean {
  if (expression.kind !== "call") return expression.kind === "number";
  const isSign = expression.function === "unaryMinus" || expression.function === "unaryPlus";
  return isSign && expression.arguments[0].kind === "number";
}

function isMinusOne(expression: Expression): boolean {
  if (expression.kind !== "call" || expression.function !== "unaryMinus") return false;
  const [operand] = expression.arguments;
  return operand.kind === "number" && operand.value === 1;
}

function argumentCount(least: number, greatest: number): string {
  if (least === greatest) return counted(least, "argument");
  if (greatest === Number.POSITIVE_INFINITY) return `at least ${counted(least, "argument")}`;
  return `${least} or ${counted(greatest, "argument")}`;
}
