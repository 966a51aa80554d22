import type { Node } from "../../calculus/dag";
import type { Schedule } from "../schedule";

/** A pair of doubles. */
export const pairBytes = 16;

/**
 * Where values lie in memory. Values along an axis are in records: record p holds, for the elements 2p and 2p+1, one pair of doubles for
 * each node, so that every place is at a fixed distance from one pointer that moves, and no two arrays collide in the cache.
 */
export interface Layout {
  /** Address of the parameters' pairs; both lanes are the same. */
  parameters: number;
  /** Place of each node among the pairs. */
  parameterSlots: ReadonlyMap<Node, number>;
  rows: AxisLayout;
  columns: AxisLayout;
}

/** What the points read is apart from what only guards look at, which would spread it over more of the cache. */
export interface AxisLayout {
  slots: ReadonlyMap<Node, number>;
  watched: ReadonlyMap<Node, number>;
}

/** Nodes of parameter rate that need a place: all, for they are few. */
export function parameterNodes({ dag, parameterNodes, rateOf, ...schedule }: Schedule): Node[] {
  const inputs = Array.from({ length: dag.parameterCount }, (_, k) => dag.parameter(k));
  const computed = parameterNodes.filter((node) => rateOf(node) === "parameter");
  return [...new Set([...inputs, ...computed, ...schedule.parameterValues])];
}

export function axisLayout(
  inputs: readonly Node[],
  read: readonly Node[],
  watched: readonly Node[],
): AxisLayout {
  const slots = numbered([...inputs, ...read]);
  return { slots, watched: numbered(watched.filter((node) => !slots.has(node))) };
}

export function numbered(nodes: readonly Node[]): Map<Node, number> {
  return new Map([...new Set(nodes)].map((node, k) => [node, k]));
}
