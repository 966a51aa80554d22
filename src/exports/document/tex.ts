import { readExpression, toTex } from "../../core/expression";

/** A number in TeX, with as many digits as read back as the same double: "-1.5 \cdot 10^{-7}". */
export function numberTex(value: number): string {
  const [mantissa, exponent] = String(value).split("e");
  return exponent === undefined ? mantissa : `${mantissa} \\cdot 10^{${Number(exponent)}}`;
}

/**
 * A text that stands for a number, such as "2pi", in TeX.
 * @throws ExpressionError where it cannot be read.
 */
export function constantTex(text: string): string {
  return toTex(readExpression(text, { field: "", freeParameters: false }).expression);
}

/** A label of the page, "−2.5×10⁻³", in TeX's mathematics. */
export function labelTex(label: string): string {
  return label
    .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => `^{${[...power].map(lowered).join("")}}`)
    .replace("×", "\\times ")
    .replaceAll("−", "-");
}

const lowered = (sign: string) => (sign === "⁻" ? "-" : String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)));
