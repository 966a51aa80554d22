import { explicitText } from "../explicit";
import type { FunctionId } from "../functions";
import { call, type Expression, fold } from "../syntax";
import { SymbolicError } from "./errors";

/** A formula in functions that mathjs differentiates rightly. */
export interface Rewritten {
  expression: Expression;
  /** Names of parts that are constant where they have a derivative at all, with what they stand for. */
  constants: Map<string, Expression>;
}

/** Makes an expression a name without derivatives. */
type Freeze = (expression: Expression) => Expression;

type Rule = (args: Expression[], freeze: Freeze, plain: Expression[]) => Expression;

const nowhere = { start: 0, end: 0 };
const apply = (id: FunctionId, ...args: Expression[]): Expression => call(id, args, nowhere);
const number = (value: number): Expression => ({ kind: "number", value, text: String(value), ...nowhere });
const add = (a: Expression, b: Expression) => apply("add", a, b);
const multiply = (a: Expression, b: Expression) => apply("multiply", a, b);
const divide = (a: Expression, b: Expression) => apply("divide", a, b);
const square = (a: Expression) => apply("pow", a, number(2));

/** b + [a ≤ b](a − b), the smaller of two; the condition is frozen. */
const smaller: Rule = ([a, b], freeze, [plainA, plainB]) =>
  add(b, multiply(freeze(apply("smallerEq", plainA, plainB)), apply("subtract", a, b)));
const larger: Rule = ([a, b], freeze, plain) => smaller([b, a], freeze, plain);

/** Of two arguments only. */
const ofTwo =
  (id: FunctionId, rule: Rule): Rule =>
  (args, freeze, plain) => {
    if (args.length === 1) return args[0];
    if (args.length > 2) throw new SymbolicError("unsupported", id);
    return rule(args, freeze, plain);
  };

/** Functions that mathjs has no rule for, or a wrong one, in terms of others. The values are equal. */
const rules: Partial<Record<FunctionId, Rule>> = {
  // e to a power is a function of its own: as a power it brings log(e) with it.
  pow: ([a, b]) => (isE(a) ? apply("exp", b) : apply("pow", a, b)),
  square: ([a]) => square(a),
  cube: ([a]) => apply("pow", a, number(3)),
  expm1: ([a]) => apply("subtract", apply("exp", a), number(1)),
  log1p: ([a]) => apply("log", add(number(1), a)),
  sinc: ([a]) => divide(apply("sin", a), a),
  log2: ([a]) => divide(apply("log", a), apply("log", number(2))),
  // |x| = sign(x) x
  abs: ([a], freeze, [plain]) => multiply(freeze(apply("sign", plain)), a),
  // ∛x = sign(x) (sign(x) x)^(1/3), of negative numbers too
  cbrt([a], freeze, [plain]) {
    const sign = freeze(apply("sign", plain));
    return multiply(sign, apply("pow", multiply(sign, a), divide(number(1), number(3))));
  },
  hypot: (args) => apply("sqrt", args.map(square).reduce(add)),
  // atanh(1/x), whose derivative mathjs gives with the right sign
  acoth: ([a]) => apply("atanh", divide(number(1), a)),
  // atan(y/x) + k, k = 0 or ±π
  atan2([y, x], freeze, [plainY, plainX]) {
    const turn = apply("subtract", apply("atan2", plainY, plainX), apply("atan", divide(plainY, plainX)));
    return add(apply("atan", divide(y, x)), freeze(turn));
  },
  // x − y ⌊x/y⌋
  mod: ([x, y], freeze, [plainX, plainY]) =>
    apply("subtract", x, multiply(y, freeze(apply("floor", divide(plainX, plainY))))),
  min: ofTwo("min", smaller),
  max: ofTwo("max", larger),
  if() {
    throw new SymbolicError("unsupported", "if");
  },
};

/** Constant wherever they have a derivative. */
const steps: ReadonlySet<FunctionId> = new Set([
  ...(["floor", "ceil", "round", "fix", "sign"] as const),
  ...(["smaller", "smallerEq", "larger", "largerEq", "equal", "unequal", "and", "or", "xor", "not"] as const),
]);

const isE = (expression: Expression) =>
  expression.kind === "name" && expression.role === "constant" && expression.name === "e";

/**
 * Rewrites what mathjs cannot differentiate.
 * @param root without definitions.
 * @throws SymbolicError for functions that have no rule here.
 */
export function rewrite(root: Expression): Rewritten {
  const constants = new Map<string, Expression>();
  const freeze: Freeze = (expression) => {
    const name = `constant_${constants.size + 1}`;
    constants.set(name, expression);
    return { kind: "name", name, role: "parameter", ...nowhere };
  };
  // Frozen parts are shown as they were typed: each node is carried in both forms.
  const { rewritten } = fold<{ plain: Expression; rewritten: Expression }>(root, (node, args) => {
    if (node.kind !== "call") return { plain: node, rewritten: node };
    const plain = args.map((arg) => arg.plain);
    const whole = { ...node, arguments: plain };
    if (steps.has(node.function)) return { plain: whole, rewritten: freeze(whole) };
    const inner = args.map((arg) => arg.rewritten);
    const rule = rules[node.function];
    return {
      plain: whole,
      rewritten: rule ? rule(inner, freeze, plain) : { ...node, arguments: inner },
    };
  });
  return { expression: rewritten, constants };
}

/** Puts the parts back that `rewrite` has frozen, and sums such as a + (b − a) together. */
export function thaw(root: Expression, constants: ReadonlyMap<string, Expression>): Expression {
  return fold<Expression>(root, (node, args) => {
    if (node.kind === "name") return constants.get(node.name) ?? node;
    if (node.kind !== "call") return node;
    return (node.function === "add" && whole(args[0], args[1])) || { ...node, arguments: args };
  });
}

/** b, of a + (b − a). */
function whole(a: Expression, rest: Expression): Expression | undefined {
  if (rest.kind !== "call" || rest.function !== "subtract") return undefined;
  const [b, other] = rest.arguments;
  return explicitText(a).text === explicitText(other).text ? b : undefined;
}
