import { type FormParts, formParts, graphParts, limitNote, tupleOf } from "./parts";
import { aligned } from "./tex";
import type { DerivationDefinition, DerivationInput, DerivationStep } from "./types";

/** E = r_u·r_u, F = r_u·r_v, G = r_v·r_v; L = r_uu·n, M = r_uv·n, N = r_vv·n, n = r_u × r_v/|r_u × r_v|. */
export const fundamentalForms: DerivationDefinition = {
  title: (texts) => texts.titles.fundamentalForms,
  steps: {
    graph(input) {
      const { fu, fv, fuu, fuv, fvv } = graphParts(input).names;
      return steps(
        input,
        { E: `1 + ${fu}^2`, F: `${fu} ${fv}`, G: `1 + ${fv}^2` },
        { L: `${fuu} / W`, M: `${fuv} / W`, N: `${fvv} / W` },
        ["W &= \\sqrt{1 + |\\nabla f|^2} = \\sqrt{E G - F^2}"],
      );
    },
    parametric(input) {
      const { u, v } = formParts(input).names;
      const r = (...indices: string[]) => `\\mathbf{r}_{${indices.join(" ")}}`;
      return steps(
        input,
        { E: `${r(u)} \\cdot ${r(u)}`, F: `${r(u)} \\cdot ${r(v)}`, G: `${r(v)} \\cdot ${r(v)}` },
        {
          L: `${r(u, u)} \\cdot \\mathbf{n}`,
          M: `${r(u, v)} \\cdot \\mathbf{n}`,
          N: `${r(v, v)} \\cdot \\mathbf{n}`,
        },
        [`\\mathbf{n} &= \\frac{${r(u)} \\times ${r(v)}}{|${r(u)} \\times ${r(v)}|}`],
      );
    },
  },
};

function steps(
  input: Required<DerivationInput>,
  first: Record<keyof FormParts["first"], string>,
  second: Record<keyof FormParts["second"], string>,
  where: string[],
): DerivationStep[] {
  const { point, texts } = input;
  const parts = formParts(input);
  const { write, tangents, names } = parts;
  const { E, F, G } = parts.first;
  const { L, M, N } = parts.second;
  return [
    {
      label: texts.labels.here,
      tex: aligned(
        `\\mathbf{r}_{${names.u}} &= ${tupleOf(write, tangents[0])}`,
        `\\mathbf{r}_{${names.v}} &= ${tupleOf(write, tangents[1])}`,
        `\\mathbf{n} &= ${tupleOf(write, point.normal)}`,
      ),
      values: [...tangents[0], ...tangents[1], ...point.normal],
      ...limitNote(point, texts.notes.limit),
    },
    {
      label: texts.labels.firstForm,
      tex: aligned(
        `E &= ${first.E} ${write.equals(E)}`,
        `F &= ${first.F} ${write.equals(F)}`,
        `G &= ${first.G} ${write.equals(G)}`,
      ),
      values: [E, F, G],
    },
    {
      label: texts.labels.secondForm,
      tex: aligned(
        `L &= ${second.L} ${write.equals(L)}`,
        `M &= ${second.M} ${write.equals(M)}`,
        `N &= ${second.N} ${write.equals(N)}`,
        ...where,
      ),
      note: texts.notes.normal,
      values: [L, M, N],
    },
  ];
}
