/** A formula to try, and the same in mathjs' explicit notation, which the tests hold it against. */
interface NotationExample {
  text: string;
  meaning: string;
}

/** Ways to write, in the order in which the help shows them; each is explained in `texts/en/help.ts`. All are graphs over u and v. */
export const notation = {
  products: [
    { text: "2uv", meaning: "2*u*v" },
    { text: "u(v+1)", meaning: "u*(v+1)" },
    { text: "1/(1+u²+v²)", meaning: "1/(1+u^2+v^2)" },
  ],
  functions: [
    { text: "sin u sin v", meaning: "sin(u)*sin(v)" },
    { text: "cos 2u cos 3v", meaning: "cos(2*u)*cos(3*v)" },
    { text: "ln(1+u²)", meaning: "log(1+u^2)" },
  ],
  powers: [
    { text: "u² - v²", meaning: "u^2-v^2" },
    { text: "sin² u + cos^2 v", meaning: "sin(u)^2+cos(v)^2" },
    { text: "e^(-u²-v²)", meaning: "exp(-u^2-v^2)" },
  ],
  roots: [
    { text: "√(u²+v²)", meaning: "sqrt(u^2+v^2)" },
    { text: "|u| - |v|", meaning: "abs(u)-abs(v)" },
  ],
  parameters: [
    { text: "a u² + b v²", meaning: "a*u^2+b*v^2" },
    { text: "e^(-cu) sin u sin v", meaning: "e^(-c*u)*sin(u)*sin(v)" },
  ],
  definitions: [
    { text: "r = √(u²+v²); sin(3r)/(1+r)", meaning: "sin(3*sqrt(u^2+v^2))/(1+sqrt(u^2+v^2))" },
    { text: "g(t) = e^(-t²); g(u) g(v)", meaning: "exp(-u^2)*exp(-v^2)" },
  ],
  choices: [
    { text: "u > 0 ? u² : -u²", meaning: "u > 0 ? u^2 : -(u^2)" },
    { text: "max(u, v)", meaning: "max(u, v)" },
  ],
  latex: [
    { text: "e^{-u}\\sin v", meaning: "exp(-u)*sin(v)" },
    { text: "\\frac{u^2}{2} - \\frac{v^2}{3}", meaning: "u^2/2-v^2/3" },
  ],
} satisfies Record<string, NotationExample[]>;

export type NotationId = keyof typeof notation;
export const notationIds = Object.keys(notation) as NotationId[];

/** The functions by families; those that have signs of their own (+, <, and …) are written with them. */
export const functionFamilies: readonly (readonly string[])[] = [
  "exp expm1 ln log log2 log10 log1p sqrt cbrt nthRoot square cube pow",
  "sin cos tan sec csc cot",
  "asin acos atan atan2 asec acsc acot",
  "sinh cosh tanh sech csch coth",
  "asinh acosh atanh asech acsch acoth",
  "abs sign min max hypot mod floor ceil round fix",
  "gamma factorial erf sinc if",
].map((line) => line.split(" "));

export const operators = "+ - * / ^ % ! < <= > >= == != and or xor not ? :".split(" ");
export const constants = ["pi", "e", "tau"] as const;
