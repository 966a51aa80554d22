import { greekName, plainText } from "./characters";
import { commands, environment, leftDelimiters, rightDelimiters, upright } from "./latex";
import { nearest } from "./nearest";
import { type ProblemList, quoted, type Span } from "./problems";
import { endsOperand, type Token, type TokenKind } from "./token";
import {
  characterCommands,
  foreignOperator,
  foreignOperators,
  library,
  limits,
  partialDerivative,
  signsWithLimits,
  unreadableCharacter,
} from "./unreadable";

/** Blanks, comments as in mathjs, and the dollar signs around a pasted formula. */
const space = /(?:[ \t\r\f\v]|#[^\n]*|(?<![^\s$])\$|\$(?![^\s$]))+/y;
const number = /(?:\d+(?:\.(?![*/^])\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const numberOverrun = /(?:\.(?![*/^])\d*)+/y;
const radixNumber = /0(?:x[\da-fA-F]+|b[01]+|o[0-7]+)(?![A-Za-z\d_])/y;
const word = /(?:_+[A-Za-z\d]|[A-Za-z])[A-Za-z\d]*(?:_+[A-Za-z\d]+)*(?:_+(?![_{(]))?/y;
const bracedSubscript = /_\{\s*([A-Za-z\d]+)\s*\}/y;
const bareSubscript = /_(\d+|[A-Za-z]+)/y;
const commandSubscript = /_([A-Za-z\d])/y;
const command = /\\(?:[A-Za-z]+|[^A-Za-z])/y;
const operator = /:=|\*\*|\.[*/^]|<=|>=|==|!=|[-+*/^%!?:<>=_]/y;
const open = /[([{⌊⌈]/y;
const close = /[)\]}⌋⌉]/y;

/** Cuts the typed text into tokens. What cannot be part of a formula is reported and left out. */
export function tokenize(text: string, problems: ProblemList): Token[] {
  return new Tokenizer(text, problems).tokens;
}

class Tokenizer {
  readonly tokens: Token[] = [];
  #text: string;
  #starts: number[];
  #ends: number[];
  #at = 0;
  #problems: ProblemList;

  constructor(typed: string, problems: ProblemList) {
    const plain = plainText(typed);
    this.#text = plain.text;
    this.#starts = plain.starts;
    this.#ends = plain.ends;
    this.#problems = problems;
    while (this.#at < this.#text.length) this.#scan();
  }

  #scan(): void {
    const from = this.#at;
    if (this.#match(space)) return;
    if (this.#match(/\n/y)) this.#push("separator", "\n", from);
    else if (this.#scanNumber()) return;
    else if (this.#match(partialDerivative)) this.#pushUnreadable("∂", from);
    else if (this.#scanCommand()) return;
    else if (this.#scanWord()) return;
    else if (this.#scanForeign()) return;
    else if (this.#match(operator))
      this.#push("operator", plainOperator(this.#text.slice(from, this.#at)), from);
    else if (this.#match(open)) this.#push("open", this.#text[from], from);
    else if (this.#match(close)) this.#push("close", this.#text[from], from);
    else if (this.#match(/[|,;√∛∜]/y)) this.#push(singles[this.#text[from]], this.#text[from], from);
    else this.#scanUnreadable();
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  /** The typed place of the plain characters from `from` up to here. */
  #span(from: number, to = this.#at): Span {
    return { start: this.#starts[from], end: this.#ends[to - 1] };
  }

  #push(kind: TokenKind, text: string, from: number, more: Partial<Token> = {}): void {
    this.tokens.push({ kind, text, ...this.#span(from), ...more });
  }

  #scanNumber(): boolean {
    const from = this.#at;
    const radix = this.#match(radixNumber);
    if (radix !== null) {
      const decimal = String(Number(radix[0]));
      const message = `${quoted(radix[0])} would be the number ${decimal} in another notation. Please write numbers in decimals.`;
      this.#problems.add(this.#span(from), message, { suggestion: decimal });
      this.#push("number", decimal, from, { value: Number(decimal) });
      return true;
    }
    const found = this.#match(number);
    if (found === null) return false;
    const value = Number(found[0]);
    const overrun = this.#match(numberOverrun);
    const typed = quoted(this.#text.slice(from, this.#at));
    if (overrun !== null)
      this.#problems.add(this.#span(from), `${typed} is not a number: it has a decimal point too many.`);
    else if (!Number.isFinite(value))
      this.#problems.add(this.#span(from), `${typed} is too large a number; the largest is about 1.8e308.`);
    this.#push("number", found[0], from, { value });
    return true;
  }

  #scanWord(): boolean {
    const from = this.#at;
    const greek = greekName(this.#text[from]);
    if (greek !== undefined) {
      this.#at++;
      this.#pushName(greek, from, /(\d+)/y, bracedSubscript, bareSubscript);
      return true;
    }
    if (this.#match(library) !== null) {
      const name = quoted(this.#text.slice(from, this.#at));
      const message = `Functions stand without the name of a library: please leave out ${name}.`;
      this.#problems.add(this.#span(from), message, { suggestion: "" });
      return true;
    }
    // The parts of a LaTeX fraction or root without braces are single characters.
    const previous = this.tokens.at(-1);
    const isCommand = previous?.kind === "fraction" || previous?.text === "\\sqrt";
    if (this.#match(isCommand ? /[A-Za-z]/y : word) === null) return false;
    const text = this.#text.slice(from, this.#at);
    const letters = Array.from(text, (_, k) => this.#span(from + k, from + k + 1));
    const subscript = this.#subscript(bracedSubscript);
    this.#push("word", text + subscript.text, from, { letters: [...letters, ...subscript.letters] });
    return true;
  }

  /** A name that is one whole, written by the characters since `from`, with what follows it as a subscript. */
  #pushName(name: string, from: number, ...subscripts: RegExp[]): void {
    const place = this.#span(from);
    const letters = Array.from(name, () => place);
    let text = name;
    for (const pattern of subscripts) {
      const subscript = this.#subscript(pattern);
      text += subscript.text;
      letters.push(...subscript.letters);
      if (subscript.text.startsWith("_")) break;
    }
    this.#push("word", text, from, { letters, whole: true });
  }

  /** A subscript that may follow here, as "_12", or "12" where the pattern has no underscore. */
  #subscript(pattern: RegExp): { text: string; letters: Span[] } {
    const from = this.#at;
    const found = this.#match(pattern);
    if (found === null) return { text: "", letters: [] };
    const text = found[0].startsWith("_") ? `_${found[1]}` : found[1];
    return { text, letters: Array.from(text, () => this.#span(from)) };
  }

  #scanCommand(): boolean {
    const from = this.#at;
    const named = this.#match(upright);
    if (named !== null) {
      this.#pushName(named[1] ?? named[2], from, bracedSubscript, commandSubscript);
      return true;
    }
    if (this.#match(environment) !== null) {
      // To its end, where it has one: its rows and columns are nothing to complain of.
      const end = /\\end\s*\{[^{}]*\}/g;
      end.lastIndex = this.#at;
      if (end.exec(this.#text) !== null) this.#at = end.lastIndex;
      const message = "LaTeX environments are not read here; a choice is written `u > 0 ? u : -u`.";
      this.#problems.add(this.#span(from), message);
      this.#push("unreadable", "", from);
      return true;
    }
    const found = this.#match(command);
    if (found === null) return false;
    const name = found[0].slice(1);
    const known = commands.get(name);
    if (known === undefined) {
      const character = characterCommands.get(name);
      if (character !== undefined) this.#pushUnreadable(character, from);
      else {
        this.#reportCommand(name, from);
        this.#push("unreadable", "", from);
      }
    } else if (known === null) this.#scanDelimiter(name, from);
    else if (known[0] === "word") this.#pushName(known[1], from, bracedSubscript, commandSubscript);
    else this.#push(known[0], known[1], from);
    return true;
  }

  /** After `\left` and its kin the next bracket is known to open or to close; `\left.` is no bracket at all. */
  #scanDelimiter(name: string, from: number): void {
    const [side, kind] = /l(?:eft)?$/.test(name)
      ? ([leftDelimiters, "open"] as const)
      : /r(?:ight)?$/.test(name)
        ? ([rightDelimiters, "close"] as const)
        : [null, "bar" as const];
    if (side === null) return;
    this.#match(space);
    const delimiter = side.get(this.#text[this.#at] ?? "");
    if (delimiter !== undefined) {
      this.#at++;
      this.#push(kind, delimiter, from);
    } else if (name === "left" || name === "right") this.#match(/\.(?!\d)/y);
  }

  #scanForeign(): boolean {
    const from = this.#at;
    const found = this.#match(foreignOperator);
    if (found === null) return false;
    const own = foreignOperators.get(found[0]);
    const advice = own === undefined ? "" : `: write ${quoted(own)}`;
    this.#problems.add(this.#span(from), `${quoted(found[0])} is not used here${advice}.`, {
      suggestion: own,
    });
    this.#push("operator", own ?? "+", from);
    return true;
  }

  #scanUnreadable(): void {
    const from = this.#at;
    const character = String.fromCodePoint(this.#text.codePointAt(from) ?? 0);
    this.#at += character.length;
    if (character === '"' || character === "'") {
      this.#scanQuote(character, from);
      return;
    }
    this.#pushUnreadable(character, from);
  }

  /** What cannot be read since `from`; of an integral or a sum with what is below and above it. */
  #pushUnreadable(character: string, from: number): void {
    if (signsWithLimits.has(character)) this.#match(limits);
    this.#report(character, from);
    this.#push("unreadable", "", from);
  }

  #reportCommand(name: string, from: number): void {
    const known = nearest(name, commands.keys());
    const advice =
      known === undefined ? "is not known here." : `is not known: did you mean ${quoted(`\\${known}`)}?`;
    const offer = known === undefined ? {} : { suggestion: `\\${known}` };
    this.#problems.add(this.#span(from), `The LaTeX command ${quoted(`\\${name}`)} ${advice}`, offer);
  }

  #report(character: string, from: number): void {
    const { message, suggestion } = unreadableCharacter(character);
    this.#problems.add(this.#span(from), message, { suggestion });
  }

  #scanQuote(quote: string, from: number): void {
    const previous = this.tokens.at(-1);
    if (quote === "'" && previous?.end === this.#starts[from] && endsOperand(previous)) {
      this.#match(/'+/y);
      this.#report("′", from);
      return;
    }
    const end = this.#text.indexOf(quote, this.#at);
    if (end >= 0) this.#at = end + 1;
    this.#problems.add(
      this.#span(from),
      "Quoted text cannot be part of a formula; names and numbers stand without quotes.",
    );
    this.#push("unreadable", "", from);
  }
}

const singles: Record<string, TokenKind> = {
  "|": "bar",
  ",": "comma",
  ";": "separator",
  "√": "root",
  "∛": "root",
  "∜": "root",
};

function plainOperator(text: string): string {
  if (text === "**") return "^";
  if (text === ":=") return "=";
  return text.startsWith(".") ? text.slice(1) : text;
}
