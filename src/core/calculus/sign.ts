import type { Dag, Node } from "./dag";

/** What is known of the sign of a node wherever it is defined: above zero, not below it, or nothing. */
export type Sign = "positive" | "nonnegative" | "unknown";

/**
 * The sign of a node as its operations show it: u² + 1 is positive, |u|·e^v is not negative. It looks no further than that;
 * "unknown" claims nothing.
 */
export function signOf(dag: Dag, node: Node): Sign {
  const [a, b] = [dag.first[node], dag.second[node]];
  switch (dag.operation[node]) {
    case "constant":
      return dag.value[node] > 0 ? "positive" : dag.value[node] === 0 ? "nonnegative" : "unknown";
    case "exp":
    case "cosh":
      return "positive";
    case "abs":
    case "sqrt":
      return signOf(dag, a) === "positive" ? "positive" : "nonnegative";
    case "hypot":
      return "nonnegative";
    case "multiply":
      if (a === b) return signOf(dag, a) === "positive" ? "positive" : "nonnegative";
      return product(signOf(dag, a), signOf(dag, b));
    case "divide":
      return product(signOf(dag, a), signOf(dag, b));
    case "add":
      return sum(signOf(dag, a), signOf(dag, b));
    default:
      return "unknown";
  }
}

function product(a: Sign, b: Sign): Sign {
  if (a === "unknown" || b === "unknown") return "unknown";
  return a === "positive" && b === "positive" ? "positive" : "nonnegative";
}

function sum(a: Sign, b: Sign): Sign {
  if (a === "unknown" || b === "unknown") return "unknown";
  return a === "positive" || b === "positive" ? "positive" : "nonnegative";
}
