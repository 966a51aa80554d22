import { afterEach, describe, expect, it, vi } from "vitest";
import { evaluateNodes } from "../../testing/evaluateDag";
import { Dag, type Node } from "../calculus/dag";
import { backendIds } from "../ids";
import { backends } from ".";

const axis = (n: number, min: number, max: number) =>
  Float64Array.from({ length: n }, (_, k) => min + ((max - min) * k) / Math.max(1, n - 1));

function plainly(
  dag: Dag,
  output: Node,
  u: Float64Array,
  v: Float64Array,
  ...parameters: number[]
): number[] {
  return [...u].flatMap((x) => [...v].map((y) => evaluateNodes(dag, [output], [x, y, ...parameters])[0]));
}

/** Relative to the value itself, as exponentials must be, or to the plane's scale. */
function expectClose(got: ArrayLike<number>, expected: number[], relative: number, scale = 0): void {
  expected.forEach((value, k) => {
    if (Object.is(got[k], value)) return;
    if (!(Math.abs(got[k] - value) <= relative * Math.max(Math.abs(value), scale)))
      expect.fail(`point ${k}: ${got[k]}, expected ${value}`);
  });
}

/** sin(uv) e^{−cu} and nodes of every other rate. */
function mixture() {
  const dag = new Dag(2, 1);
  const [u, v, c] = [dag.variable(0), dag.variable(1), dag.parameter(0)];
  const decay = dag.unary("exp", dag.negate(dag.multiply(c, u)));
  const wave = dag.multiply(decay, dag.unary("sin", dag.multiply(u, v)));
  const outputs = [wave, decay, dag.unary("cos", v), dag.square(c), dag.constant(-0.5), u, v, c, wave];
  return { dag, outputs };
}

afterEach(() => vi.restoreAllMocks());

describe.each(backendIds)("%s", (id) => {
  const backend = backends[id];

  it.each([
    [1, 1],
    [1, 5],
    [5, 1],
    [2, 2],
    [3, 7],
    [4, 130],
    [3, 2051],
  ])("fills planes of %d × %d with outputs of every rate, as points do", (nu, nv) => {
    const { dag, outputs } = mixture();
    const evaluator = backend.create(dag, outputs);
    evaluator.setParameters([0.3]);
    const [u, v] = [axis(nu, -1, 2), axis(nv, 0.5, 4)];
    const grid = evaluator.grid(u, v, "float64").map((plane) => plane.slice());
    expect(grid.map((plane) => plane.length)).toEqual(outputs.map(() => nu * nv));
    outputs.forEach((output, k) => {
      expectClose(grid[k], plainly(dag, output, u, v, 0.3), 4e-15);
    });
    const points = evaluator.points([
      Float64Array.from({ length: nu * nv }, (_, k) => u[Math.floor(k / nv)]),
      Float64Array.from({ length: nu * nv }, (_, k) => v[k % nv]),
    ]);
    outputs.forEach((_, k) => {
      expectClose(points[k], [...grid[k]], 4e-15);
    });
    evaluator.dispose();
  });

  it("rounds float32 planes once", () => {
    const { dag, outputs } = mixture();
    const evaluator = backend.create(dag, outputs);
    evaluator.setParameters([0.3]);
    const [u, v] = [axis(5, -1, 2), axis(9, 0.5, 4)];
    const doubles = evaluator.grid(u, v, "float64").map((plane) => plane.slice());
    const floats = evaluator.grid(u, v, "float32");
    floats.forEach((plane, k) => {
      expect(plane).toBeInstanceOf(Float32Array);
      expect([...plane]).toEqual([...doubles[k]].map(Math.fround));
    });
    evaluator.dispose();
  });

  it("takes new parameters without compiling", () => {
    const { dag, outputs } = mixture();
    const evaluator = backend.create(dag, outputs);
    const [u, v] = [axis(4, -1, 2), axis(6, 0.5, 4)];
    evaluator.setParameters([0.3]);
    const before = evaluator.grid(u, v, "float64")[0].slice();
    const compile = vi.spyOn(WebAssembly, "Module");
    evaluator.setParameters([-1.7]);
    const after = evaluator.grid(u, v, "float64").map((plane) => plane.slice());
    expect(compile).not.toHaveBeenCalled();
    outputs.forEach((output, k) => {
      expectClose(after[k], plainly(dag, output, u, v, -1.7), 4e-15);
    });
    evaluator.setParameters([0.3]);
    expect([...evaluator.grid(u, v, "float64")[0]]).toEqual([...before]);
    evaluator.dispose();
  });

  it("follows parameters at single points, too", () => {
    const { dag, outputs } = mixture();
    const evaluator = backend.create(dag, outputs);
    for (const c of [0.3, 2]) {
      evaluator.setParameters([c]);
      const values = evaluator.points([Float64Array.of(1.5), Float64Array.of(-0.7)]);
      outputs.forEach((output, k) => {
        expect(values[k][0]).toBe(evaluateNodes(dag, [output], [1.5, -0.7, c])[0]);
      });
    }
  });

  it.each([
    ["cancelling far beyond the range of exp", 800, -800, 1],
    ["underflowing gradually", -800, -700, 1],
    ["overflowing", 600, 300, 1],
    ["with one side small", 300, -8, 1],
    ["in the range where it is split", -40, -60, 1],
    ["of a tiny scale, multiplied up again", -400, -300, 1e300],
  ])("computes exp(a·u + b·v) %s", (_, a, b, factor) => {
    const dag = new Dag(2, 0);
    const [u, v] = [dag.variable(0), dag.variable(1)];
    const exponent = dag.add(dag.multiply(dag.constant(a), u), dag.multiply(dag.constant(b), v));
    const e = dag.unary("exp", exponent);
    const output = dag.multiply(dag.constant(factor), dag.multiply(e, u));
    const evaluator = backend.create(dag, [e, output]);
    const [x, y] = [axis(33, 0, 1), axis(29, 0, 1)];
    const planes = evaluator.grid(x, y, "float64").map((plane) => plane.slice());
    // A rounding of the exponent is a relative error of the result; subnormal results have fewer digits.
    const relative = 2 ** -52 * (Math.abs(a) + Math.abs(b) + 4);
    expectClose(planes[0], plainly(dag, e, x, y), relative, 5e-308);
    expectClose(planes[1], plainly(dag, output, x, y), relative, factor * 5e-308);
    evaluator.dispose();
  });

  it("keeps poles, zeros and undefined places of factored products", () => {
    const dag = new Dag(2, 0);
    const [u, v] = [dag.variable(0), dag.variable(1)];
    const e = dag.unary("exp", dag.negate(dag.add(dag.square(u), dag.square(v))));
    const outputs = [
      dag.multiply(dag.multiply(dag.divide(dag.constant(1), u), e), v),
      dag.multiply(dag.unary("log", u), dag.multiply(v, e)),
      dag.divide(dag.multiply(v, e), u),
      dag.subtract(
        dag.multiply(dag.divide(dag.constant(1), u), v),
        dag.multiply(dag.divide(dag.constant(3), u), dag.square(v)),
      ),
      dag.divide(dag.unary("sin", dag.multiply(u, v)), v),
    ];
    const values = Float64Array.of(-1, -0, 0, 1e-3, 0.5, 2, Number.POSITIVE_INFINITY, Number.NaN);
    const evaluator = backend.create(dag, outputs);
    const planes = evaluator.grid(values, values, "float64").map((plane) => plane.slice());
    outputs.forEach((output, k) => {
      expectClose(planes[k], plainly(dag, output, values, values), 2e-15, 1);
    });
    evaluator.dispose();
  });

  it("computes rows in which arguments are out of the kernels' range, and the rows after them", () => {
    const dag = new Dag(2, 0);
    const [u, v] = [dag.variable(0), dag.variable(1)];
    const product = dag.multiply(u, v);
    const outputs = (["sin", "cos", "exp", "log", "sinh", "tan", "expm1"] as const).map((name) =>
      dag.unary(name, product),
    );
    const x = Float64Array.of(
      1,
      1e3,
      -0.3,
      1e9,
      0.2,
      0,
      1e-320,
      2,
      Number.NaN,
      4,
      Number.POSITIVE_INFINITY,
      3,
    );
    const y = axis(11, -3, 1234.5);
    const evaluator = backend.create(dag, outputs);
    const planes = evaluator.grid(x, y, "float64").map((plane) => plane.slice());
    outputs.forEach((output, k) => {
      expectClose(planes[k], plainly(dag, output, x, y), 1e-15);
    });
    evaluator.dispose();
  });

  it("runs a DAG too large to compile within a frame", () => {
    const dag = new Dag(2, 0);
    let node = dag.multiply(dag.variable(0), dag.variable(1));
    for (let k = 0; k < 30_000; k++)
      node = dag.add(dag.multiply(node, dag.constant(0.5)), dag.variable(k % 2));
    const [u, v] = [axis(3, 0, 1), axis(3, 0, 1)];
    const evaluator = backend.create(dag, [node]);
    expectClose(evaluator.grid(u, v, "float64")[0], plainly(dag, node, u, v), 1e-14);
    evaluator.dispose();
  });
});
