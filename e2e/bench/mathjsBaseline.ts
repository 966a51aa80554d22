import { derivative, type MathNode, parse } from "mathjs";
import type { ClosedForm } from "./closedForms";
import type { Formula } from "./formulas";

/** A scope as mathjs's documentation passes it, or the fastest that there is, which spares it a wrapper at each call. */
export type ScopeKind = "object" | "map";

/**
 * What somebody does who uses mathjs alone: parse, differentiate symbolically (simplified, as mathjs does by default), compile
 * each tree once, evaluate the six of them at each point. Plain arithmetic makes the eight planes of them.
 */
export function mathjsProgram({ text, parameters }: Formula, kind: ScopeKind): ClosedForm {
  const f = parse(text);
  const fu = derivative(f, "u");
  const fv = derivative(f, "v");
  const trees: MathNode[] = [f, fu, fv, derivative(fu, "u"), derivative(fu, "v"), derivative(fv, "v")];
  const compiled = trees.map((tree) => tree.compile());
  const object: Record<string, number> = { ...parameters };
  const map = new Map(Object.entries(parameters));
  const evaluate =
    kind === "object"
      ? (u: number, v: number) => {
          object.u = u;
          object.v = v;
          return compiled.map((code) => code.evaluate(object) as number);
        }
      : (u: number, v: number) => {
          map.set("u", u).set("v", v);
          return compiled.map((code) => code.evaluate(map) as number);
        };
  return (u, v, planes) => {
    const [height, trace, curvature, mean, normalX, normalY, normalZ, norm] = planes;
    for (let i = 0; i < u.length; i++) {
      for (let j = 0; j < v.length; j++) {
        const [f, fu, fv, fuu, fuv, fvv] = evaluate(u[i], v[j]);
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
