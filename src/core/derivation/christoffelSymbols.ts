import { graphParts, matrixOf, tupleOf } from "./parts";
import { aligned, matrix } from "./tex";
import type { DerivationDefinition } from "./types";

/** Γ^i_kl = β f_i f_kl (equation 2): for each i the Hessian times a number. */
export const christoffelSymbols: DerivationDefinition = {
  title: (texts) => texts.titles.christoffelSymbols,
  steps: {
    graph(input) {
      const { point, texts } = input;
      const { write, g, fuu, fuv, fvv, beta, names } = graphParts(input);
      const H = [fuu, fuv, fuv, fvv];
      const symbols = ["u", "v"] as const;
      return [
        {
          label: texts.labels.equation(2),
          tex: "\\Gamma^i_{kl} = \\beta f_i f_{kl}",
          note: point.limit ? texts.notes.limit : texts.notes.christoffel,
          values: [],
        },
        {
          label: texts.labels.here,
          tex: aligned(
            `\\beta &${write.equals(beta)}`,
            `\\nabla f &= ${tupleOf(write, g)}`,
            `H &= ${matrixOf(write, H)}`,
          ),
          values: [beta, ...g, ...H],
        },
        ...symbols.map((name, i) => {
          const upper = names[name];
          const first = i === 0 ? names.fu : names.fv;
          const gamma = H.map((entry) => beta * g[i] * entry);
          const entry = (k: string, l: string) => `\\Gamma^{${upper}}_{${k} ${l}}`;
          const entries = matrix([
            [entry(names.u, names.u), entry(names.u, names.v)],
            [entry(names.v, names.u), entry(names.v, names.v)],
          ]);
          return {
            label: texts.labels.upper(input.variables[i]),
            tex: aligned(
              `${entries} &= \\beta ${first} H`,
              `&= ${write.product(beta, g[i])} \\, H`,
              `&= ${matrixOf(write, gamma)}`,
            ),
            values: gamma,
          };
        }),
      ];
    },
  },
};
