import { Dag } from "../calculus/dag";
import { JetAlgebra } from "../calculus/jets";
import { ExpressionError } from "./problems";
import { readExpression } from "./read";

/**
 * The number that a text such as "2*pi" or "-sqrt(3)" stands for.
 * @throws ExpressionError if it cannot be read, uses a name, or is not finite.
 */
export function evaluateText(text: string, field: string): number {
  const read = readExpression(text, { field, freeParameters: false });
  const dag = new Dag(0, 0);
  const value = dag.value[read.build(new JetAlgebra(dag), new Map()).value];
  if (!Number.isFinite(value)) {
    const what = Number.isNaN(value) ? "is undefined" : "is infinite";
    throw new ExpressionError([
      {
        field,
        message: `The value ${what}, but a finite number is needed here.`,
        start: 0,
        end: text.length,
      },
    ]);
  }
  return value;
}
