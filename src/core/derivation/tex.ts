/** TeX in small pieces: numbers, signs, sums, vectors and matrices. */

/** How numbers are written: rounded to some significant digits, with a true minus and powers of ten. */
export interface NumberWriter {
  /** "-0.25", "1.5 \\times 10^{-7}". */
  number(x: number): string;
  /** "= 2", or "\\approx 0.36679" where digits were cut off. */
  equals(x: number): string;
  /** The number as a factor: in brackets where it begins with a sign. */
  factor(x: number): string;
  /** The number's square. */
  square(x: number): string;
  /** "a \\cdot b", each as a factor. */
  product(...factors: (number | string)[]): string;
}

export function numberWriter(digits: number): NumberWriter {
  const number = (x: number) => numberToTex(x, digits);
  const factor = (x: number) => (number(x).startsWith("-") ? bracketed(number(x)) : number(x));
  return {
    number,
    factor,
    equals: (x) => `${Number.isFinite(x) && rounded(x, digits) !== x ? "\\approx" : "="} ${number(x)}`,
    square: (x) => `${/^[\d.]+$/.test(number(x)) ? number(x) : bracketed(number(x))}^{2}`,
    product: (...factors) =>
      factors.map((one) => (typeof one === "number" ? factor(one) : one)).join(" \\cdot "),
  };
}

const rounded = (x: number, digits: number) => Number(x.toPrecision(digits));

/** Beyond these powers of ten a number is written with one. */
const [leastExponent, greatestExponent] = [-4, 6];

function numberToTex(x: number, digits: number): string {
  if (Number.isNaN(x)) return "\\text{undefined}";
  if (!Number.isFinite(x)) return x > 0 ? "\\infty" : "-\\infty";
  const [mantissa, exponent] = x.toExponential(digits - 1).split("e");
  const power = Number(exponent);
  const short = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  if (x === 0) return "0";
  if (power >= leastExponent && power < Math.max(digits, greatestExponent))
    return short(rounded(x, digits).toFixed(Math.max(0, digits - 1 - power)));
  return `${short(mantissa)} \\times 10^{${power}}`;
}

/** The same for sentences: "−1.5·10⁻⁷". */
export function plainNumber(x: number, digits: number): string {
  if (Number.isNaN(x)) return "NaN";
  return numberToTex(x, digits)
    .replace("\\infty", "∞")
    .replace(/ \\times 10\^\{(-?\d+)\}/, (_, power: string) => `·10${raised(power)}`)
    .replaceAll("-", "−");
}

const raised = (power: string) =>
  Array.from(power, (sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)])).join("");

export const bracketed = (tex: string) => `\\left(${tex}\\right)`;

/** "a + b - c": a term that begins with a sign keeps it instead of a plus. */
export function sum(...terms: string[]): string {
  return terms.reduce((text, term) =>
    term.startsWith("-") ? `${text} - ${term.slice(1)}` : `${text} + ${term}`,
  );
}

/** "a - b", "a - (-2)". */
export function difference(a: string, b: string): string {
  return `${a} - ${b.startsWith("-") ? bracketed(b) : b}`;
}

export function matrix(rows: readonly (readonly string[])[]): string {
  return `\\begin{pmatrix}${rows.map((row) => row.join(" & ")).join(" \\\\ ")}\\end{pmatrix}`;
}

/** A column. */
export const vector = (entries: readonly string[]) => matrix(entries.map((entry) => [entry]));

/** A row in round brackets. */
export const tuple = (entries: readonly string[]) => bracketed(entries.join(", "));

/** Lines under each other, aligned at their `&`: the left side, then what it equals. */
export function aligned(...lines: string[]): string {
  return lines.length === 1 && !lines[0].includes("&")
    ? lines[0]
    : `\\begin{aligned}${lines.join(" \\\\ ")}\\end{aligned}`;
}
