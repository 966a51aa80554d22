import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { compile } from "../compile";
import { type ErratumId, exampleErrata, exampleResiduals } from "./errata";

const example = compile({
  kind: "graph",
  expressions: { z: "e^(-c*u)*sin(u)*sin(v)" },
  parameters: { c: 0.1 },
});
const ids = Object.keys(exampleErrata) as ErratumId[];

const at = (id: ErratumId, u: number, v: number, c: number) =>
  exampleResiduals(id, [u, v], c, example.with({ c }).at([u, v])[exampleErrata[id].quantity] as number);

describe("errata of Example 3.1", () => {
  it.each([
    ["E7", -0.0998372, -1.189295],
    ["E8", 0.570995, 0.36679],
  ] as const)("%s at (2, 1), c = 0.1", (id, printed, right) => {
    const residuals = at(id, 2, 1, 0.1);
    expect(residuals.printed).toBeCloseTo(printed, 6);
    expect(residuals.right).toBeCloseTo(right, 6);
    expect(residuals.engine).toBeCloseTo(right, 6);
    expect(residuals.printedResidual).toBeCloseTo(printed - right, 5);
  });

  it.each(ids)("%s: the right formula is the engine's everywhere, the printed one is not", (id) => {
    const random = new Random(31);
    let wrong = 0;
    for (let trial = 0; trial < 50; trial++) {
      const [u, v, c] = [random.uniform(0, 10), random.uniform(0, 10), random.uniform(-0.5, 0.5)];
      const { rightResidual, printedResidual, engine } = at(id, u, v, c);
      const scale = 1 + Math.exp(-2 * c * u) + Math.abs(engine);
      expect(Math.abs(rightResidual)).toBeLessThan(1e-12 * scale);
      if (Math.abs(printedResidual) > 1e-3 * scale) wrong++;
    }
    expect(wrong).toBeGreaterThan(25);
  });
});
