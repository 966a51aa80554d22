/** What to say of words and functions that mean something elsewhere, and nothing here. */

export const choice = "A choice is written `u > 0 ? u : -u`.";

const written = (formula: string) => `This function is not known here. Please write it as \`${formula}\`.`;
const derivative = "Derivatives are not read here. Please write the derivative out.";

/** Words with an explanation of their own. */
export const wordExplanations: ReadonlyMap<string, string> = new Map([
  [
    "NaN",
    "An undefined number cannot be typed. It arises by itself where a formula is undefined, as in 0/0.",
  ],
  ["Infinity", "Infinity is not a number that can be computed with. Please give a finite one."],
  ["inf", "Infinity is not a number that can be computed with. Please give a finite one."],
  ["null", "An empty value cannot be part of a formula."],
  ["undefined", "An empty value cannot be part of a formula."],
  ["to", "Units and their conversion are not read here; all numbers are plain numbers."],
  ["then", choice],
  ["else", choice],
  ["diff", derivative],
  ["derivative", derivative],
  ["integrate", "Integrals are not read here. Please give the value as a formula."],
  ["rand", "Random numbers are not read here: a surface has to be the same each time it is computed."],
  ["random", "Random numbers are not read here: a surface has to be the same each time it is computed."],
]);

/** Functions that have no name of their own here, with what is written instead. */
export const functionExplanations: ReadonlyMap<string, string> = new Map([
  ["sigmoid", written("1/(1 + exp(-u))")],
  ["logistic", written("1/(1 + exp(-u))")],
  ["relu", written("max(u, 0)")],
  ["ReLU", written("max(u, 0)")],
  ["softplus", written("log(1 + exp(u))")],
  ["heaviside", written("u > 0 ? 1 : 0")],
  ["Heaviside", written("u > 0 ? 1 : 0")],
  ["step", written("u > 0 ? 1 : 0")],
  ["clamp", written("min(max(u, 0), 1)")],
  ["clip", written("min(max(u, 0), 1)")],
  ["mean", written("(u + v)/2")],
  ["avg", written("(u + v)/2")],
  ["average", written("(u + v)/2")],
  ["sum", written("u + v")],
  ["dist", written("hypot(u, v)")],
  ["distance", written("hypot(u, v)")],
  ["piecewise", choice],
  ["where", choice],
  ["iif", choice],
  ["grad", derivative],
  ["gradient", derivative],
  ["laplace", derivative],
  ["laplacian", derivative],
  ["div", derivative],
]);
