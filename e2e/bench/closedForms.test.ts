import { describe, expect, test } from "vitest";
import { closedForms } from "./closedForms";
import { axis, formulaIds, formulas, planeNames } from "./formulas";
import { mathjsProgram } from "./mathjsBaseline";

// The rivals of the bench must compute the right thing: mathjs's symbolic derivatives say what that is.
describe.each(formulaIds)("the closed form of %s", (id) => {
  const { domain } = formulas[id];
  const u = axis(domain, 8);
  const v = axis([domain[0] + 0.1, domain[1]], 6);
  const newPlanes = () => planeNames.map(() => new Float64Array(u.length * v.length));
  const planes = newPlanes();
  closedForms[id](u, v, planes);
  const expected = newPlanes();
  mathjsProgram(formulas[id], "map")(u, v, expected);

  test.each(planeNames.map((name, index) => [name, index] as const))("%s", (_, index) => {
    const scale = Math.max(...expected[index].map(Math.abs));
    expect(scale).toBeGreaterThan(0);
    expected[index].forEach((value, k) => {
      expect(Math.abs(planes[index][k] - value)).toBeLessThanOrEqual(1e-10 * scale);
    });
  });
});
