import { printedRiemann } from "./errata";
import { graphParts, limitNote, matrixOf } from "./parts";
import { contract } from "./tensors";
import { aligned, plainNumber } from "./tex";
import type { DerivationDefinition } from "./types";

/**
 * R^i_jkm = β(f_ik f_jm − f_im f_jk) − β² f_i f_r (f_rk f_jm − f_rm f_jk), equation 3 with erratum E1; lowered
 * R_ijkm = β(f_ik f_jm − f_im f_jk). Shown for k = u, m = v; the others follow from R^i_jkm = −R^i_jmk.
 */
export const riemannTensor: DerivationDefinition = {
  title: (texts) => texts.titles.riemannTensor,
  steps: {
    graph(input) {
      const { point, texts, digits } = input;
      const parts = graphParts(input);
      const { write, g, beta, determinant, names } = parts;
      const { equals, product } = write;
      const [fu, fv] = g;
      const indices = `${names.u} ${names.v}`;
      const lowered = beta * determinant;
      // R^i_juv = g^il R_ljuv with R_uvuv = −R_vuuv = β det H; so nothing cancels where the graph is steep
      const R = [fu * fv, 1 + fv * fv, -(1 + fu * fu), -fu * fv].map((entry) => beta * lowered * entry);
      const S = point.scalarCurvature;
      return [
        {
          label: texts.labels.corrected(3),
          tex: aligned(
            "R^i_{\\;jkm} &= \\beta \\left(f_{ik} f_{jm} - f_{im} f_{jk}\\right)",
            "&\\quad - \\beta^2 f_i f_r \\left(f_{rk} f_{jm} - f_{rm} f_{jk}\\right)",
          ),
          values: [],
          ...limitNote(point, texts.notes.limit),
        },
        {
          label: texts.labels.printed,
          tex: aligned(
            "R^i_{\\;jkm} &= \\beta \\left(f_{ik} f_{jm} - f_{jm} f_{jk}\\right)",
            "&\\quad - \\beta^2 f_i f_r \\left(f_{rk} f_{im} - f_{rm} f_{jk}\\right)",
          ),
          note: texts.notes.erratum1,
          values: [],
        },
        {
          label: texts.labels.numbers,
          tex: `\\left(R^i_{\\;j ${indices}}\\right)_{ij} = ${matrixOf(write, R)}`,
          values: R,
        },
        {
          label: texts.labels.lowered,
          tex: aligned(
            "R_{ijkm} &= \\beta \\left(f_{ik} f_{jm} - f_{im} f_{jk}\\right)",
            `R_{${indices} ${indices}} &= \\beta \\left(${names.fuu} ${names.fvv} - ${names.fuv}^2\\right)`,
            `&= \\beta \\det H = ${product(beta, determinant)}`,
            `&${equals(lowered)}`,
          ),
          note: texts.notes.oneComponent,
          values: [lowered],
        },
        {
          label: texts.labels.contraction,
          tex: aligned(
            "S &= g^{jm} R^i_{\\;jim}",
            `&= 2 \\beta R_{${indices} ${indices}} = 2 \\cdot ${product(beta, lowered)}`,
            `&${equals(S)}`,
          ),
          note: texts.notes.printedContraction(
            plainNumber(contract(parts, printedRiemann(parts)), digits),
            plainNumber(S, digits),
          ),
          values: [S],
        },
      ];
    },
  },
};
