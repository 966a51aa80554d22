import { type Dag, type Node, parameterBit } from "../calculus/dag";

/**
 * How often a node changes while a grid runs: never, with the parameters, from row to row (u alone), from column to column
 * (v alone), or from point to point.
 */
export type Rate = "constant" | "parameter" | "row" | "column" | "point";

/** Variables that are constant along a row (u), and along a column (v). */
const rowBit = 1 << 0;
const columnBit = 1 << 1;

/** What is computed when. Lists hold operations only, arguments before the nodes that use them. */
export interface Schedule {
  readonly dag: Dag;
  readonly outputs: readonly Node[];
  /** Nodes of a lower rate than "point" that are computed to be looked at. */
  readonly watched: readonly Node[];
  rateOf(node: Node): Rate;
  /** Once after a change of parameters. */
  readonly parameterNodes: readonly Node[];
  /** Once for each u. */
  readonly rowNodes: readonly Node[];
  /** Once for each v. */
  readonly columnNodes: readonly Node[];
  /** At each point, in the order of the outputs' depth-first traversal, which keeps values alive for a short time. */
  readonly pointNodes: readonly Node[];
  /** Nodes, inputs included, of the other rates that the point nodes and outputs read. */
  readonly constants: readonly Node[];
  readonly parameterValues: readonly Node[];
  readonly rowValues: readonly Node[];
  readonly columnValues: readonly Node[];
}

/**
 * A DAG of two variables on a grid.
 * @param watched nodes of axis or parameter rate that are computed although no output needs them.
 */
export function scheduleGrid(dag: Dag, outputs: readonly Node[], watched: readonly Node[] = []): Schedule {
  return schedule(dag, outputs, watched, (node) => {
    const bits = dag.dependencies[node];
    if ((bits & ~parameterBit) === rowBit) return "row";
    if ((bits & ~parameterBit) === columnBit) return "column";
    return rateWithoutAxes(dag, node);
  });
}

/** A DAG at scattered points: whatever needs a variable is computed at each point; the variables are read as columns. */
export function schedulePoints(dag: Dag, outputs: readonly Node[]): Schedule {
  return schedule(dag, outputs, [], (node) => {
    const rate = rateWithoutAxes(dag, node);
    return rate === "point" && dag.operation[node] === "input" ? "column" : rate;
  });
}

function rateWithoutAxes(dag: Dag, node: Node): Rate {
  const bits = dag.dependencies[node];
  if (bits === 0) return "constant";
  return bits === parameterBit ? "parameter" : "point";
}

function schedule(
  dag: Dag,
  outputs: readonly Node[],
  watched: readonly Node[],
  rateOf: (node: Node) => Rate,
): Schedule {
  const nodes: Record<Rate, Node[]> = { constant: [], parameter: [], row: [], column: [], point: [] };
  for (const node of dag.reachable([...outputs, ...watched]))
    if (!isLeaf(dag, node)) nodes[rateOf(node)].push(node);
  const pointNodes = depthFirst(dag, outputs, (node) => rateOf(node) === "point");

  const read: Record<Rate, Set<Node>> = {
    constant: new Set(),
    parameter: new Set(),
    row: new Set(),
    column: new Set(),
    point: new Set(),
  };
  for (const node of pointNodes)
    for (const argument of dag.argumentsOf(node)) read[rateOf(argument)].add(argument);
  for (const output of outputs) read[rateOf(output)].add(output);

  return {
    dag,
    outputs,
    watched,
    rateOf,
    parameterNodes: nodes.parameter,
    rowNodes: nodes.row,
    columnNodes: nodes.column,
    pointNodes,
    constants: [...read.constant],
    parameterValues: [...read.parameter],
    rowValues: [...read.row],
    columnValues: [...read.column],
  };
}

export function isLeaf(dag: Dag, node: Node): boolean {
  return dag.operation[node] === "constant" || dag.operation[node] === "input";
}

/**
 * The accepted nodes that `roots` need, arguments first, each as late as its first use allows. Of two arguments the one with
 * more nodes below it comes first, so that the other's value does not wait for it. No recursion: formulas may be deep.
 */
function depthFirst(dag: Dag, roots: readonly Node[], accept: (node: Node) => boolean): Node[] {
  const accepted = dag.reachable(roots).filter(accept);
  // A node's weight is how many values its evaluation holds at once, were the DAG a tree (Sethi and Ullman 1970).
  const weight = new Map<Node, number>();
  const sortedArguments = new Map<Node, Node[]>();
  for (const node of accepted) {
    const needed = [...new Set(dag.argumentsOf(node))].filter((x) => weight.has(x));
    needed.sort((x, y) => (weight.get(y) as number) - (weight.get(x) as number));
    sortedArguments.set(node, needed);
    weight.set(
      node,
      needed.reduce((most, x, k) => Math.max(most, (weight.get(x) as number) + k), 1),
    );
  }

  const order: Node[] = [];
  const begun = new Set<Node>();
  for (const root of roots) {
    const stack = weight.has(root) ? [root] : [];
    while (stack.length > 0) {
      const node = stack[stack.length - 1];
      if (begun.has(node)) {
        stack.pop();
        // A node can have been pushed twice before it began.
        if (!done(node)) finish(node);
        continue;
      }
      begun.add(node);
      const needed = sortedArguments.get(node) as Node[];
      for (let k = needed.length - 1; k >= 0; k--) if (!begun.has(needed[k])) stack.push(needed[k]);
    }
  }
  return order;

  function done(node: Node) {
    return !sortedArguments.has(node);
  }
  function finish(node: Node) {
    sortedArguments.delete(node);
    order.push(node);
  }
}
