import type { Dag, Node } from "./calculus/dag";
import { hessianIndex } from "./calculus/jets";
import { lastDigit, roundOffBounds } from "./calculus/roundOff";
import { principalDirections } from "./geometry/directions";
import { graphCurvature } from "./geometry/graphPoint";
import { pointKind } from "./geometry/pointKind";
import { type QuantityId, quantityIds } from "./ids";
import { limitsAt } from "./mesh/limits";
import { isNormal } from "./mesh/vertices";
import type { Outputs, SurfaceProgram } from "./program";
import { steepest } from "./surfaces/steep";
import type { Interval, PointData, PointRoundOff } from "./types";

/** Values of named groups of nodes at one point, and whether they are limits. */
interface PointValues {
  group(name: string): Float64Array;
  limit: boolean;
}

/**
 * Everything that is known of a surface at a point, in float64, by the plain back end.
 * Where the position exists and the rest does not, the rest is a one-sided limit.
 * @param point one coordinate for each variable.
 * @throws RangeError when the number of coordinates is not that of the variables.
 */
export function pointData(
  program: SurfaceProgram,
  parameters: Float64Array,
  domain: Record<string, Interval>,
  point: ArrayLike<number>,
): PointData {
  if (point.length !== program.variables.length)
    throw new RangeError(
      `a point needs ${program.variables.length} coordinates: ${program.variables.join(", ")}`,
    );
  const evaluate = (key: string, groupsOf: (program: SurfaceProgram) => Groups) =>
    evaluateGroups(
      program,
      parameters,
      domain,
      point,
      key,
      program.kept(key, () => groupsOf(program)),
    );
  if (!program.forms) return hypersurfacePoint(point, evaluate("point", jetGroups));
  const plain = evaluate("point", surfaceGroups);
  const [x, y, z] = plain.group("normal");
  if (isNormal(x, y, z)) return surfacePoint(program, plain);
  const steep = evaluate(steepKey, steepGroups);
  return surfacePoint(program, steep.group("W")[0] > steepest ? steep : plain);
}

const steepKey = "steep point";

type Groups = [name: string, nodes: Node[]][];

function surfaceGroups(program: SurfaceProgram): Groups {
  const forms = program.forms as NonNullable<SurfaceProgram["forms"]>;
  const { dag } = program;
  const applying = quantityIds.filter((id) => program.applies(id));
  return [
    ["position", [...forms.position]],
    ["normal", [...forms.normal]],
    ["ru", [...forms.ru]],
    ["rv", [...forms.rv]],
    ["first", [forms.E, forms.F, forms.G]],
    ["second", [forms.L, forms.M, forms.N].map((node) => dag.multiply(node, forms.inverseRootD))],
    ["quantities", applying.map((id) => program.quantityNode(id))],
    ["ties", tiesOf(dag, forms.position)],
    ...(program.f ? jetGroups(program) : []),
  ];
}

/**
 * 1 where the arguments of a minimum or a maximum are equal: its derivatives are those of one side. Of nested ones, as max(u, v, w) is,
 * where it is the outer one's value, too.
 */
function tiesOf(dag: Dag, nodes: readonly Node[]): Node[] {
  const { operation, first, second, dependencies, variableCount } = dag;
  const variables = (1 << variableCount) - 1;
  const extrema = dag.reachable(nodes).filter((node) => {
    const isExtremum = operation[node] === "min" || operation[node] === "max";
    return isExtremum && first[node] !== second[node] && (dependencies[node] & variables) !== 0;
  });
  return extrema.map((node) =>
    extrema
      .filter((outer) => first[outer] === node || second[outer] === node)
      .map((outer) => dag.binary("equal", outer, node))
      .reduce((all, one) => dag.multiply(all, one), dag.binary("equal", first[node], second[node])),
  );
}

/** The same where the square of |r_u × r_v| overflows. */
function steepGroups(program: SurfaceProgram): Groups {
  const { normal, W, quantity } = program.steep;
  const forms = program.forms as NonNullable<SurfaceProgram["forms"]>;
  const second = [forms.L, forms.M, forms.N].map((node) => program.dag.divide(node, W));
  const applying = quantityIds.filter((id) => program.applies(id));
  const replaced = new Map<string, Node[]>([
    ["normal", [...normal]],
    ["second", second],
    ["quantities", applying.map(quantity)],
  ]);
  const groups = surfaceGroups(program).map(([name, nodes]): Groups[number] => [
    name,
    replaced.get(name) ?? nodes,
  ]);
  return [...groups, ["W", [W]]];
}

function jetGroups({ f }: SurfaceProgram): Groups {
  if (!f) throw new RangeError("only a graph may have more than two variables");
  return [
    ["value", [f.value]],
    ["gradient", f.gradient],
    ["hessian", f.hessian],
  ];
}

function evaluateGroups(
  program: SurfaceProgram,
  parameters: Float64Array,
  domain: Record<string, Interval>,
  point: ArrayLike<number>,
  key: string,
  groups: Groups,
): PointValues {
  const outputs: Outputs = { key, nodes: groups.flatMap(([, nodes]) => nodes) };
  const evaluator = program.evaluator(outputs, parameters, "tape");
  const coordinates = Array.from(point, (x) => Float64Array.of(x));
  let values = Float64Array.from(evaluator.points(coordinates), (output) => output[0]);
  const fixed = groups[0][1].length;
  const hasPoint = values.subarray(0, fixed).every(Number.isFinite);
  // What overflows of a steep point has no limit either.
  const limit = key !== steepKey && hasPoint && !values.every(Number.isFinite);
  if (limit) {
    const intervals = program.variables.map((name) => domain[name]);
    const limits = limitsAt(
      coordinates,
      intervals.map(([min, max]) => max - min),
      intervals.map(([min, max]) => (min + max) / 2),
      (points) => evaluator.points(points),
      outputs.nodes.length,
    );
    // The position is what it is; all else comes from one direction, so that it belongs together.
    values = values.map((value, k) => (k < fixed ? value : limits[k][0]));
  }
  const places = new Map<string, [number, number]>();
  let from = 0;
  for (const [name, nodes] of groups) {
    places.set(name, [from, from + nodes.length]);
    from += nodes.length;
  }
  return { group: (name) => values.slice(...(places.get(name) as [number, number])), limit };
}

function surfacePoint(program: SurfaceProgram, { group, limit }: PointValues): PointData {
  const applying = quantityIds.filter((id) => program.applies(id));
  const computed = group("quantities");
  const scalars = Object.fromEntries(applying.map((id, k) => [id, computed[k]])) as Record<
    QuantityId,
    number
  >;
  const [position, normal, ru, rv] = ["position", "normal", "ru", "rv"].map(group);
  const [firstForm, secondForm] = [group("first"), group("second")];
  const data: PointData = {
    position,
    normal,
    tangents: [ru, rv],
    principalDirections: principalDirections(ru, normal, firstForm, secondForm),
    kind: pointKind(scalars.principalCurvature1, scalars.principalCurvature2),
    principalCurvatures: Float64Array.of(scalars.principalCurvature1, scalars.principalCurvature2),
    firstForm,
    secondForm,
    ...scalars,
    limit: limit || group("ties").includes(1),
  };
  if (!program.f) return data;
  const [gradient, hessian] = [group("gradient"), squareMatrix(group("hessian"), 2)];
  return {
    ...data,
    // Where the rest is a limit, the value is what the position says, and β = 1/W² is that of the normal, (−∇f, 1)/W.
    value: position[2],
    height: position[2],
    gradient,
    hessian,
    beta: normal[2] * normal[2],
    ricci: graphCurvature(gradient, hessian).ricci,
  };
}

function hypersurfacePoint(point: ArrayLike<number>, { group, limit }: PointValues): PointData {
  const q = point.length;
  const [value] = group("value");
  const gradient = group("gradient");
  const hessian = squareMatrix(group("hessian"), q);
  const curvature = graphCurvature(gradient, hessian);
  return {
    position: Float64Array.of(...Array.from(point), value),
    value,
    height: value,
    gradient,
    hessian,
    ...curvature,
    principalCurvature1: curvature.principalCurvatures[0],
    principalCurvature2: curvature.principalCurvatures[q - 1],
    limit,
  };
}

/**
 * Bounds of the errors that rounding may have left in what `pointData` says; NaN where it is a limit or undefined.
 * @returns bounds at a point, of which each coordinate is known to an uncertainty, by default a last digit.
 */
export function pointRoundOff(
  program: SurfaceProgram,
  parameters: Float64Array,
  ids: readonly QuantityId[] = quantityIds,
): (point: ArrayLike<number>, uncertainty?: ArrayLike<number>) => PointRoundOff {
  const { dag, forms, f } = program;
  const applying = forms ? ids.filter((id) => program.applies(id)) : [];
  const position = forms?.position ?? [];
  const metric = forms ? [forms.E, forms.F, forms.G] : [];
  const jet = f ? [f.value, ...f.gradient, ...f.hessian] : [];
  const boundsAt = program.kept(`round-off ${applying.join(" ")}`, () =>
    roundOffBounds(dag, [...position, ...metric, ...applying.map((id) => program.quantityNode(id)), ...jet]),
  );
  const errors = Array.from(parameters, lastDigit);
  return (point, uncertainty = Array.from(point, lastDigit)) => {
    const inputs = [...Array.from(point), ...parameters];
    const { bounds } = boundsAt(inputs, [...Array.from(uncertainty), ...errors]);
    let taken = 0;
    const take = (count: number) => {
      taken += count;
      return bounds.slice(taken - count, taken);
    };
    const geometry = forms && { position: take(position.length), firstForm: take(metric.length) };
    const scalars = take(applying.length);
    const found: PointRoundOff = {
      ...Object.fromEntries(applying.map((id, k) => [id, scalars[k]])),
      ...geometry,
    };
    if (!f) return found;
    const q = point.length;
    const own = take(jet.length);
    const hessian = squareMatrix(own.subarray(1 + q), q);
    // Of more than two variables the trace is a sum of entries.
    const hessianTrace = hessian.reduce((sum, bound, k) => (k % (q + 1) === 0 ? sum + bound : sum), 0);
    return { hessianTrace, ...found, value: own[0], gradient: own.slice(1, 1 + q), hessian };
  };
}

/** q × q, row-major, from the rows of the upper triangle. */
function squareMatrix(triangle: Float64Array, q: number): Float64Array {
  const matrix = new Float64Array(q * q);
  for (let i = 0; i < q; i++) for (let j = 0; j < q; j++) matrix[i * q + j] = triangle[hessianIndex(q, i, j)];
  return matrix;
}
