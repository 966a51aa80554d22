import { describe, expect, it } from "vitest";
import { Dag, type Node } from "../calculus/dag";
import { scheduleGrid, schedulePoints } from "./schedule";

/** exp(c² u) sin(u) v + 2 */
function example() {
  const dag = new Dag(2, 1);
  const [u, v, c] = [dag.variable(0), dag.variable(1), dag.parameter(0)];
  const rate = dag.square(c);
  const row = dag.multiply(dag.unary("exp", dag.multiply(rate, u)), dag.unary("sin", u));
  const product = dag.multiply(row, v);
  const output = dag.add(product, dag.constant(2));
  return { dag, u, v, c, rate, row, product, output };
}

describe("scheduleGrid", () => {
  it("computes each node as rarely as its dependencies allow", () => {
    const { dag, v, rate, row, product, output } = example();
    const schedule = scheduleGrid(dag, [output]);
    expect(schedule.parameterNodes).toEqual([rate]);
    expect(schedule.rowNodes).toHaveLength(4);
    expect(schedule.columnNodes).toEqual([]);
    expect(schedule.pointNodes).toEqual([product, output]);
    expect(schedule.rowValues).toEqual([row]);
    expect(schedule.columnValues).toEqual([v]);
    expect(schedule.constants).toEqual([dag.constant(2)]);
  });

  it("leaves out what no output needs, unless it is watched", () => {
    const { dag, u, row } = example();
    const watched = dag.unary("cos", u);
    expect(scheduleGrid(dag, [row]).rowNodes).not.toContain(watched);
    expect(scheduleGrid(dag, [row], [watched]).rowNodes).toContain(watched);
  });

  it("reads outputs of every rate", () => {
    const { dag, u, v, c, row } = example();
    const schedule = scheduleGrid(dag, [dag.constant(7), c, u, row, v]);
    expect(schedule.pointNodes).toEqual([]);
    expect(schedule.constants).toEqual([dag.constant(7)]);
    expect(schedule.parameterValues).toEqual([c]);
    expect(schedule.rowValues).toEqual([u, row]);
    expect(schedule.columnValues).toEqual([v]);
  });
});

describe("schedulePoints", () => {
  it("reads variables as columns and computes all that needs one at each point", () => {
    const { dag, u, v, row, output } = example();
    const schedule = schedulePoints(dag, [output]);
    expect(schedule.rowNodes).toEqual([]);
    expect(schedule.columnNodes).toEqual([]);
    expect(schedule.pointNodes).toContain(row);
    expect(new Set(schedule.columnValues)).toEqual(new Set([u, v]));
  });
});

describe("the order of point nodes", () => {
  it("has arguments first, each node once, on a DAG too deep for recursion", () => {
    const dag = new Dag(2, 0);
    let node: Node = dag.multiply(dag.variable(0), dag.variable(1));
    const outputs: Node[] = [];
    for (let k = 0; k < 30_000; k++) {
      node = dag.add(dag.unary(k % 2 === 0 ? "sin" : "cos", node), node);
      if (k % 10_000 === 0) outputs.push(node);
    }
    outputs.push(node);
    const { pointNodes } = scheduleGrid(dag, outputs);
    const place = new Map(pointNodes.map((x, k) => [x, k]));
    expect(place.size).toBe(pointNodes.length);
    expect(pointNodes).toHaveLength(60_001);
    for (const x of pointNodes)
      for (const argument of dag.argumentsOf(x))
        if (place.has(argument)) expect(place.get(argument)).toBeLessThan(place.get(x) as number);
  });

  it("finishes what the first output needs before it begins another's", () => {
    const dag = new Dag(2, 0);
    const [u, v] = [dag.variable(0), dag.variable(1)];
    const late = dag.unary("sin", dag.add(u, v));
    const early = dag.unary("cos", dag.multiply(u, v));
    const { pointNodes } = scheduleGrid(dag, [early, late]);
    expect(pointNodes.indexOf(early)).toBe(1);
    expect(pointNodes.indexOf(late)).toBe(3);
  });
});
