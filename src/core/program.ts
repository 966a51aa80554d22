import { backends, fastestBackend } from "./backend";
import type { Evaluator } from "./backend/types";
import type { Dag, Node } from "./calculus/dag";
import type { Jet } from "./calculus/jets";
import type { BackendId, QuantityId, SurfaceKindId } from "./ids";
import { isContinuous } from "./mesh/continuity";
import type { Quantity } from "./quantities";
import { quantities } from "./quantities";
import type { Forms } from "./surfaces";
import { steepForms } from "./surfaces/steep";
import type { FormulaText } from "./types";

/** Evaluators kept by a program; one for each set of quantities in sight, and one for the probe. */
const maximumEvaluators = 8;

/** Outputs wanted of a program, in order. */
export interface Outputs {
  /** Distinguishes sets of outputs. */
  key: string;
  nodes: Node[];
}

export interface SteepNodes {
  /** |r_u × r_v| */
  W: Node;
  normal: Forms["normal"];
  quantity(id: QuantityId): Node;
}

/**
 * A compiled definition: its DAG with the forms and the evaluators that run them. Shared by all surfaces that differ only in
 * the values of parameters.
 */
export class SurfaceProgram {
  readonly kind: SurfaceKindId;
  readonly dag: Dag;
  readonly variables: readonly string[];
  readonly parameters: readonly string[];
  readonly formulas: Readonly<Record<string, FormulaText>>;
  /** Of surfaces with two coordinates. */
  readonly forms: Forms | undefined;
  /** Of graphs. */
  readonly f: Jet | undefined;
  /** True where the surface cannot be torn inside its domain. */
  readonly continuous: boolean;
  #quantityNodes = new Map<QuantityId, Node>();
  #steep: SteepNodes | undefined;
  #evaluators = new Map<string, Evaluator>();
  #kept = new Map<string, unknown>();

  constructor(
    definition: Pick<
      SurfaceProgram,
      "kind" | "dag" | "variables" | "parameters" | "formulas" | "forms" | "f"
    >,
  ) {
    this.kind = definition.kind;
    this.dag = definition.dag;
    this.variables = definition.variables;
    this.parameters = definition.parameters;
    this.formulas = definition.formulas;
    this.forms = definition.forms;
    this.f = definition.f;
    this.continuous = !this.forms || isContinuous(this.dag, this.forms.position);
  }

  applies(id: QuantityId): boolean {
    const quantity: Quantity = quantities[id];
    return quantity.appliesTo.includes(this.kind);
  }

  /** The node of a quantity; the constant NaN where it does not apply to this kind of surface. */
  quantityNode(id: QuantityId): Node {
    let node = this.#quantityNodes.get(id);
    if (node === undefined) {
      if (!this.forms) throw new RangeError("quantities are sampled on surfaces with two coordinates");
      node = this.applies(id) ? quantities[id].build(this.dag, this.forms) : this.dag.constant(Number.NaN);
      this.#quantityNodes.set(id, node);
    }
    return node;
  }

  /** Nodes for places so steep that those of `forms` overflow; made when first needed. */
  get steep(): SteepNodes {
    if (!this.#steep) {
      if (!this.forms) throw new RangeError("only surfaces with two coordinates have a normal");
      const { forms, W } = steepForms(this.dag, this.forms);
      const nodes = new Map<QuantityId, Node>();
      const quantity = (id: QuantityId) => {
        const node = this.applies(id) ? quantities[id].build(this.dag, forms) : this.dag.constant(Number.NaN);
        nodes.set(id, node);
        return node;
      };
      this.#steep = { W, normal: forms.normal, quantity: (id) => nodes.get(id) ?? quantity(id) };
    }
    return this.#steep;
  }

  /** What follows from the program alone, made when it is first asked for by this key. */
  kept<T>(key: string, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as T;
  }

  /** The evaluator of a set of outputs with the parameters set; the least recently used ones are given back. */
  evaluator(outputs: Outputs, parameters: Float64Array, id: BackendId = fastestBackend().id): Evaluator {
    const key = `${id}:${outputs.key}`;
    const evaluator = this.#evaluators.get(key) ?? backends[id].create(this.dag, outputs.nodes);
    this.#evaluators.delete(key);
    this.#evaluators.set(key, evaluator);
    if (this.#evaluators.size > maximumEvaluators) {
      const [oldest, unused] = this.#evaluators.entries().next().value as [string, Evaluator];
      this.#evaluators.delete(oldest);
      unused.dispose();
    }
    evaluator.setParameters(parameters);
    return evaluator;
  }

  /** Gives back every evaluator; the next use makes new ones. */
  dispose(): void {
    for (const evaluator of this.#evaluators.values()) evaluator.dispose();
    this.#evaluators.clear();
  }
}
