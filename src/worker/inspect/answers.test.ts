import { describe, expect, it } from "vitest";
import type { SurfaceSpec } from "../../core/types";
import { Answers } from "./answers";

const spec = (changes: Partial<SurfaceSpec> = {}): SurfaceSpec => ({
  kind: "graph",
  expressions: { z: "a*u^2 - v^2" },
  definitions: "",
  variables: ["u", "v"],
  domain: { u: ["-2", "2"], v: ["-1", "1"] },
  parameters: { a: { value: 3, min: 0, max: 9, step: 1 } },
  ...changes,
});
const withValue = (value: number) => spec({ parameters: { a: { value, min: 0, max: 9, step: 1 } } });

function criticalPointsOf(answers: Answers, question: SurfaceSpec) {
  const steps = answers.criticalPoints({ spec: question });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe("answers", () => {
  it("are those of the parameters' present values", () => {
    const answers = new Answers();
    for (const value of [3, 5, 3]) {
      expect(answers.point({ spec: withValue(value), at: [0, 0] })).toMatchObject({
        type: "found",
        value: { hessianTrace: 2 * value - 2, scalarCurvature: -8 * value },
      });
      expect(criticalPointsOf(answers, withValue(value))).toMatchObject({
        value: { points: [{ u: 0, v: 0, kind: "saddle", scalarCurvature: -8 * value }] },
      });
    }
  });

  it("stay right while more surfaces are asked about than are kept", () => {
    const answers = new Answers();
    for (let round = 0; round < 2; round++)
      for (let k = 0; k < 40; k++)
        expect(answers.point({ spec: spec({ expressions: { z: `${k}*u` } }), at: [1, 0] })).toMatchObject({
          value: { value: k },
        });
  });

  it("name the problems of a text, and what is asked of a surface that has no such thing", () => {
    const answers = new Answers();
    expect(answers.point({ spec: spec({ expressions: { z: "u +" } }), at: [0, 0] })).toMatchObject({
      type: "problems",
      problems: [{ field: "z" }],
    });
    expect(answers.point({ spec: withValue(Number.NaN), at: [0, 0] })).toMatchObject({
      problems: [{ field: "parameters.a" }],
    });
    expect(answers.point({ spec: spec(), at: [0] })).toEqual({ type: "inapplicable" });
    const curve = spec({ kind: "parametric", expressions: { x: "u", y: "v", z: "u*v" } });
    expect(criticalPointsOf(answers, curve)).toEqual({ type: "inapplicable" });
    const more = spec({
      variables: ["u", "v", "w"],
      domain: { ...spec().domain, w: ["0", "1"] },
    });
    expect(criticalPointsOf(answers, more)).toEqual({ type: "inapplicable" });
    expect(answers.point({ spec: more, at: [1, 1, 1] })).toMatchObject({ value: { value: 2 } });
  });
});
