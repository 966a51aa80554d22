import { backends, type Evaluator } from "../../src/core/backend";
import { backendIds } from "../../src/core/ids";
import { closedForms, type Planes } from "./closedForms";
import { axis, type FormulaId, formulaIds, formulas, planeNames } from "./formulas";
import { mathjsProgram } from "./mathjsBaseline";
import { evaluatorNodes } from "./nodes";
import { median } from "./report";

export const sides = [256, 1024] as const;
const mathjsSide = 48;
/** Rounds, in each of which every rival runs once; the median counts. */
const rounds = 9;
/** Each timing takes at least so long, in milliseconds: the clock and a stray interrupt do not show. */
const shortest = 25;

/** Millions of points a second by rival: a back end on each grid, the closed form on each grid, mathjs on its small grid. */
export interface Throughput {
  id: FormulaId;
  side: number;
  wasm: number;
  tape: number;
  closedForm: number;
  /** With the scope as an object, and as a Map. */
  mathjs: number;
  mathjsMap: number;
}

/** Eight planes one after the other in one buffer, their beginnings in different sets of the cache, as an expert lays them. */
function newPlanes(count: number): Float32Array[] {
  const stride = 4 * count + 320;
  const buffer = new ArrayBuffer(planeNames.length * stride);
  return planeNames.map((_, k) => new Float32Array(buffer, k * stride, count));
}

interface Rival {
  points: number;
  run(): void;
  times: number[];
  repetitions: number;
}

/** Times the rivals of one formula on one grid, taking turns. */
export function measureThroughput(id: FormulaId, side: number): Throughput {
  const formula = formulas[id];
  const [u, v] = [axis(formula.domain, side), axis(formula.domain, side)];
  const small = axis(formula.domain, mathjsSide);
  const planes = newPlanes(side * side);
  const smallPlanes = newPlanes(mathjsSide * mathjsSide);
  const mathjs = mathjsProgram(formula, "object");
  const mathjsMap = mathjsProgram(formula, "map");
  const evaluators = createEvaluators(id);
  const rival = (points: number, run: () => void): Rival => ({ points, run, times: [], repetitions: 1 });
  const rivals = {
    wasm: rival(side * side, () => evaluators.wasm.grid(u, v, "float32")),
    tape: rival(side * side, () => evaluators.tape.grid(u, v, "float32")),
    closedForm: rival(side * side, () => closedForms[id](u, v, planes)),
    mathjs: rival(mathjsSide * mathjsSide, () => mathjs(small, small, smallPlanes)),
    mathjsMap: rival(mathjsSide * mathjsSide, () => mathjsMap(small, small, smallPlanes)),
  };
  for (const one of Object.values(rivals)) warmUp(one);
  for (let round = 0; round < rounds; round++)
    for (const one of Object.values(rivals)) one.times.push(timeOf(one));
  for (const evaluator of Object.values(evaluators)) evaluator.dispose();
  const speed = ({ points, times }: Rival) => points / median(times) / 1000;
  return {
    id,
    side,
    wasm: speed(rivals.wasm),
    tape: speed(rivals.tape),
    closedForm: speed(rivals.closedForm),
    mathjs: speed(rivals.mathjs),
    mathjsMap: speed(rivals.mathjsMap),
  };
}

function createEvaluators(id: FormulaId): Record<(typeof backendIds)[number], Evaluator> {
  const { dag, nodes, parameters } = evaluatorNodes(formulas[id]);
  const create = (backend: (typeof backendIds)[number]) => {
    const evaluator = backends[backend].create(dag, nodes);
    evaluator.setParameters(parameters);
    return evaluator;
  };
  return { wasm: create("wasm"), tape: create("tape") };
}

/** Runs until the optimising compilers have seen it for a while, and finds how often to repeat it in one timing. */
function warmUp(rival: Rival): void {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < 200 || runs < 3) {
    rival.run();
    runs++;
  }
  rival.repetitions = Math.max(1, Math.ceil(shortest / timeOf(rival)));
}

/** Milliseconds of one run. */
function timeOf({ run, repetitions }: Rival): number {
  const start = performance.now();
  for (let k = 0; k < repetitions; k++) run();
  return (performance.now() - start) / repetitions;
}

/**
 * How far the closed forms and the engine are apart in double precision, relative to the largest value of each plane. After
 * the timing: closed forms that have met arrays of another kind are slower.
 */
export function largestDifference(id: FormulaId, side = 64): number {
  const formula = formulas[id];
  const [u, v] = [axis(formula.domain, side), axis(formula.domain, side)];
  const expected: Planes = planeNames.map(() => new Float64Array(side * side));
  closedForms[id](u, v, expected);
  const evaluators = createEvaluators(id);
  let largest = 0;
  for (const backend of backendIds) {
    const planes = evaluators[backend].grid(u, v, "float64");
    planes.forEach((plane, k) => {
      const scale = expected[k].reduce((most: number, value: number) => Math.max(most, Math.abs(value)), 0);
      for (let n = 0; n < plane.length; n++)
        largest = Math.max(largest, Math.abs(plane[n] - expected[k][n]) / scale);
      if (plane.some(Number.isNaN)) largest = Number.POSITIVE_INFINITY;
    });
    evaluators[backend].dispose();
  }
  return largest;
}

export const allThroughput = (): Throughput[] =>
  sides.flatMap((side) => formulaIds.map((id) => measureThroughput(id, side)));
