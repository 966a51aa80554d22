import { describe, expect, it } from "vitest";
import { Dag } from "../calculus/dag";
import { type Extent, extentOf } from "./extents";
import { exponentsHold, guardsHold, hasNoInfinity, inRange, splitExponent } from "./guards";

const extent = (values: number[]): Extent => extentOf(values.length, (k) => values[k]);
const along =
  (...axes: number[][]) =>
  (node: number) =>
    extent(axes[node]);

describe("extentOf", () => {
  it("passes over NaN, notes infinities, and does not count zeros as small", () => {
    const values = extent([Number.NaN, 0, -3, 2, 1e-5, Number.NEGATIVE_INFINITY]);
    expect(values).toEqual({ minimum: -3, maximum: 2, smallest: 1e-5, infinite: true });
  });
});

describe("inRange", () => {
  const holds = (...values: number[]) => inRange(0).holds(along(values));
  it("accepts what products cannot push out of the doubles", () => {
    expect(holds(1e150, -1e-150, 0, Number.NaN, Number.POSITIVE_INFINITY)).toBe(true);
    expect(holds(1e151)).toBe(false);
    expect(holds(-1e151)).toBe(false);
    expect(holds(1, 1e-151)).toBe(false);
    expect(holds()).toBe(true);
  });
});

describe("hasNoInfinity", () => {
  it("refuses one infinite value", () => {
    expect(hasNoInfinity(0).holds(along([1, Number.NaN]))).toBe(true);
    expect(hasNoInfinity(0).holds(along([1, Number.NEGATIVE_INFINITY]))).toBe(false);
  });
});

describe("exponentsHold", () => {
  const holds = (p: number[], q: number[]) => exponentsHold([0], [1]).holds(along(p, q));

  it("accepts terms of one sign, however large their sum in the range of exp", () => {
    expect(holds([-300, 0], [-310, -1])).toBe(true);
    expect(holds([300, 0], [310, 1])).toBe(true);
  });

  it("refuses factors beyond the range", () => {
    expect(holds([-341], [-1])).toBe(false);
    expect(holds([800, 0], [-800, 0])).toBe(false);
  });

  it("refuses large terms that cancel, since their rounding errors do not", () => {
    expect(holds([300], [-300])).toBe(false);
    expect(holds([-200, 200], [100])).toBe(false);
    expect(holds([30], [-30])).toBe(true);
    expect(holds([300], [-10])).toBe(true);
  });

  it("counts all terms of a side", () => {
    const guard = exponentsHold([0, 1], [2]);
    expect(guard.holds(along([-200], [-200], [-1]))).toBe(false);
    expect(guard.holds(along([-100], [-200], [-1]))).toBe(true);
    // A large side with several terms may cancel in itself.
    expect(guard.holds(along([-100], [100], [1]))).toBe(false);
  });
});

describe("guardsHold", () => {
  it("wants all of them, and looks at each node once", () => {
    const looked: number[] = [];
    const look = (node: number) => {
      looked.push(node);
      return extent([node]);
    };
    expect(guardsHold([inRange(1), inRange(2), exponentsHold([1], [2])], look)).toBe(true);
    expect(looked).toEqual([1, 2]);
    expect(guardsHold([inRange(1), exponentsHold([1], [500])], look)).toBe(false);
  });
});

describe("splitExponent", () => {
  const dag = new Dag(2, 1);
  const [u, v, c] = [dag.variable(0), dag.variable(1), dag.parameter(0)];

  it("goes through signs, constant factors and divisors that depend on no variable", () => {
    const square = dag.square(u);
    const cosine = dag.unary("cos", v);
    const sum = dag.subtract(dag.multiply(dag.constant(3), square), dag.divide(cosine, c));
    const exponent = dag.negate(dag.divide(dag.add(sum, c), dag.constant(7)));
    const terms = splitExponent(dag, exponent);
    const expected = [dag.multiply(dag.constant(3), square), dag.divide(cosine, c), c];
    expect(new Set(terms?.map(({ node }) => node))).toEqual(new Set(expected));
  });

  it("refuses a term of both variables", () => {
    expect(splitExponent(dag, dag.add(u, dag.multiply(u, v)))).toBeUndefined();
    expect(splitExponent(dag, dag.divide(dag.add(u, v), u))).toBeUndefined();
  });
});
