import type { FunctionId } from "./functions";
import { level } from "./operators";
import { type Expression, fold } from "./syntax";

/** TeX of an expression, and how tightly it binds as it is written. */
interface Piece {
  tex: string;
  level: number;
  expression: Expression;
}

/** Sets a part of the TeX apart. */
export type Mark = (tex: string) => string;

type Writer = (args: Piece[]) => { tex: string; level: number };

/** A product may begin with a sign: (−a)b = −(ab). A sum's later terms and an exponent's base may not. */
const signed = level.sum + 0.5;

/** The argument in brackets unless it binds tightly enough. */
const bound = ({ tex, level: own }: Piece, least: number) => (own >= least ? tex : bracketed(tex));
const bracketed = (tex: string) => `\\left(${tex}\\right)`;

const infix =
  (own: number, symbol: string): Writer =>
  ([a, b]) => ({ tex: `${bound(a, own)} ${symbol} ${bound(b, own + 1)}`, level: own });

const wrapped =
  (before: string, after: string): Writer =>
  (args) => ({ tex: `${before}${args.map(({ tex }) => tex).join(", ")}${after}`, level: level.operand });

/** Functions that TeX knows by a command of its own. */
const commands: ReadonlySet<string> = new Set([
  ...["sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "coth", "exp", "min", "max"],
]);

/** Inverse functions are written as "arc", or "ar" for the hyperbolic ones, which give an area. */
const inverseNames: ReadonlyMap<string, string> = new Map([
  ["asin", "\\arcsin"],
  ["acos", "\\arccos"],
  ["atan", "\\arctan"],
  ["acot", "\\operatorname{arccot}"],
  ["asec", "\\operatorname{arcsec}"],
  ["acsc", "\\operatorname{arccsc}"],
  ["asinh", "\\operatorname{arsinh}"],
  ["acosh", "\\operatorname{arcosh}"],
  ["atanh", "\\operatorname{artanh}"],
  ["acoth", "\\operatorname{arcoth}"],
  ["asech", "\\operatorname{arsech}"],
  ["acsch", "\\operatorname{arcsch}"],
  ["sign", "\\operatorname{sgn}"],
  ["log", "\\ln"],
]);

function functionName(id: string): string {
  return inverseNames.get(id) ?? (commands.has(id) ? `\\${id}` : `\\operatorname{${id}}`);
}

const logarithm =
  (base: string): Writer =>
  ([x]) => ({ tex: `\\log_{${base}}${bracketed(x.tex)}`, level: level.operand });

/** A digit on both sides must not run together, and neither must a minus sign and what is before it. */
const multiply: Writer = (args) => product(args);

/** @param sign shown between the factors, whether it is needed or not. */
function product([a, b]: Piece[], sign?: string): { tex: string; level: number } {
  const left = bound(a, signed);
  const right = bound(b, level.product + 1);
  const needsDot = /^[\d.-]/.test(right) || (/\d$/.test(left) && /^[\d.\\]?\d/.test(right));
  return { tex: `${left}${sign ?? (needsDot ? " \\cdot " : " \\, ")}${right}`, level: level.product };
}

const power: Writer = ([base, exponent]) => {
  const { expression } = base;
  // sin²u for a function's square, as it is written; other powers of functions get brackets.
  if (expression.kind === "call" && commands.has(expression.function) && /^[2-9]$/.test(exponent.tex)) {
    const name = functionName(expression.function);
    return { tex: base.tex.replace(name, `${name}^{${exponent.tex}}`), level: level.operand };
  }
  const plain = expression.kind === "name" || expression.kind === "number";
  return { tex: `${plain ? base.tex : bracketed(base.tex)}^{${exponent.tex}}`, level: level.power };
};

/** Operators and functions with a notation of their own; all others are written name(arguments). */
const writers: ReadonlyMap<FunctionId, Writer> = new Map<FunctionId, Writer>([
  ["add", infix(level.sum, "+")],
  ["subtract", infix(level.sum, "-")],
  ["multiply", multiply],
  ["divide", ([a, b]) => ({ tex: `\\frac{${a.tex}}{${b.tex}}`, level: level.operand })],
  ["unaryMinus", ([a]) => ({ tex: `-${bound(a, level.product)}`, level: signed })],
  ["unaryPlus", ([a]) => ({ tex: `+${bound(a, level.product)}`, level: signed })],
  ["pow", power],
  ["square", ([a]) => power([a, literal("2")])],
  ["cube", ([a]) => power([a, literal("3")])],
  ["exp", ([a]) => ({ tex: `e^{${a.tex}}`, level: level.power })],
  ["factorial", ([a]) => ({ tex: `${bound(a, level.operand)}!`, level: level.postfix })],
  ["gamma", wrapped("\\Gamma\\left(", "\\right)")],
  ["sqrt", wrapped("\\sqrt{", "}")],
  ["cbrt", wrapped("\\sqrt[3]{", "}")],
  [
    "nthRoot",
    ([a, n]) => ({ tex: n ? `\\sqrt[${n.tex}]{${a.tex}}` : `\\sqrt{${a.tex}}`, level: level.operand }),
  ],
  ["abs", wrapped("\\left|", "\\right|")],
  ["floor", wrapped("\\left\\lfloor ", "\\right\\rfloor ")],
  ["ceil", wrapped("\\left\\lceil ", "\\right\\rceil ")],
  ["mod", infix(level.product, "\\bmod")],
  ["log", ([a, base]) => (base ? logarithm(base.tex)([a]) : application("\\ln", [a]))],
  ["log2", logarithm("2")],
  ["log10", logarithm("10")],
  ["smaller", infix(level.comparison, "<")],
  ["smallerEq", infix(level.comparison, "\\le")],
  ["larger", infix(level.comparison, ">")],
  ["largerEq", infix(level.comparison, "\\ge")],
  ["equal", infix(level.comparison, "=")],
  ["unequal", infix(level.comparison, "\\ne")],
  ["and", infix(level.and, "\\land")],
  ["or", infix(level.or, "\\lor")],
  ["xor", infix(level.xor, "\\oplus")],
  ["not", ([a]) => ({ tex: `\\lnot ${bound(a, level.prefix)}`, level: level.prefix })],
  [
    "if",
    ([condition, chosen, otherwise]) => ({
      tex: `\\begin{cases}${chosen.tex} & ${condition.tex} \\\\ ${otherwise.tex} & \\text{otherwise}\\end{cases}`,
      level: level.operand,
    }),
  ],
]);

const literal = (text: string): Piece => ({
  tex: text,
  level: level.operand,
  expression: { kind: "number", value: Number(text), text, start: 0, end: 0 },
});

function application(name: string, args: Piece[]): { tex: string; level: number } {
  return { tex: `${name}${bracketed(args.map(({ tex }) => tex).join(", "))}`, level: level.operand };
}

/** Greek names of which TeX has a command; the capitals that look like Latin letters have none. */
const greek =
  /^(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega)$/;

/** TeX of a name: `w1` and `x_0` with their digits below, Greek names as letters, longer names upright. */
export function nameToTex(name: string): string {
  const [, word, below] = /^(.*?)_?(\d*)$/.exec(name) as RegExpExecArray;
  const [stem, ...rest] = word.split("_");
  const letters = greek.test(stem) ? `\\${stem}` : stem.length > 1 ? `\\mathrm{${stem}}` : stem;
  const subscript = [...rest, below].filter(Boolean).join("");
  return subscript === "" ? letters : `${letters}_{${subscript}}`;
}

/** 1.5e-7 as 1.5 · 10⁻⁷. */
function numberToTex(text: string): string {
  const [mantissa, exponent] = text.toLowerCase().split("e");
  if (exponent === undefined) return mantissa;
  return `${mantissa} \\cdot 10^{${Number(exponent)}}`;
}

/**
 * The formula in TeX, as it was understood.
 * @param mark sets apart what was inferred: of a product its sign, of anything else the whole of it.
 */
export function toTex(root: Expression, mark?: Mark): string {
  return fold<Piece>(root, (expression, args) => ({ ...writeMarked(expression, args, mark), expression }))
    .tex;
}

function writeMarked(
  expression: Expression,
  args: Piece[],
  mark: Mark | undefined,
): { tex: string; level: number } {
  if (!mark || expression.kind !== "call" || !expression.inferred) return write(expression, args);
  if (expression.function === "multiply") return product(args, ` ${mark("\\cdot")} `);
  const { tex, level } = write(expression, args);
  return { tex: mark(tex), level };
}

function write(expression: Expression, args: Piece[]): { tex: string; level: number } {
  switch (expression.kind) {
    case "number": {
      const tex = numberToTex(expression.text);
      return { tex, level: tex === expression.text ? level.operand : level.product };
    }
    case "name":
      return { tex: nameToTex(expression.name), level: level.operand };
    case "call":
      return writers.get(expression.function)?.(args) ?? application(functionName(expression.function), args);
    case "application":
      return application(nameToTex(expression.name), args);
    case "missing":
      return { tex: "\\square", level: level.operand };
  }
}
