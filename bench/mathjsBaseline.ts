import { derivative, type MathNode, parse } from "mathjs";
import type { ClosedForm } from "./closedForms";
import type { Formula } from "./formulas";

/**
 * What somebody does who uses mathjs alone: parse, differentiate symbolically (simplified, as mathjs does by default), compile
 * each tree once, evaluate the six of them at each point.
 * Plain arithmetic makes the eight planes of them.
 */
export function mathjsProgram({ text, parameters }: Formula): ClosedForm {
  const f = parse(text);
  const fu = derivative(f, "u");
  const fv = derivative(f, "v");
  const trees: MathNode[] = [f, fu, fv, derivative(fu, "u"), derivative(fu, "v"), derivative(fv, "v")];
  const compiled = trees.map((tree) => tree.compile());
  return (u, v, planes) => {
    const [height, trace, curvature, mean, normalX, normalY, normalZ, norm] = planes;
    const scope = new Map<string, number>(Object.entries(parameters));
    for (let i = 0; i < u.length; i++) {
      scope.set("u", u[i]);
      for (let j = 0; j < v.length; j++) {
        scope.set("v", v[j]);
        const [f, fu, fv, fuu, fuv, fvv] = compiled.map((code) => code.evaluate(scope) as number);
        const k = i * v.length + j;
        const squared = fu * fu + fv * fv;
        const inverseW = 1 / Math.sqrt(1 + squared);
        const beta = inverseW * inverseW;
        height[k] = f;
        trace[k] = fuu + fvv;
        curvature[k] = 2 * beta * beta * (fuu * fvv - fuv * fuv);
        mean[k] = 0.5 * beta * inverseW * ((1 + fv * fv) * fuu - 2 * fu * fv * fuv + (1 + fu * fu) * fvv);
        normalX[k] = -fu * inverseW;
        normalY[k] = -fv * inverseW;
        normalZ[k] = inverseW;
        norm[k] = Math.sqrt(squared);
      }
    }
  };
}
