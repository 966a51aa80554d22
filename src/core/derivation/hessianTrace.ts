import { graphParts, limitNote } from "./parts";
import { aligned, sum } from "./tex";
import type { DerivationDefinition } from "./types";

/** Relative to |H|, a trace below this counts as zero, and so does S relative to |H|². */
const blind = 1e-9;

/** tr H = f_uu + f_vv. */
export const hessianTrace: DerivationDefinition = {
  title: (texts) => texts.titles.hessianTrace,
  steps: {
    graph(input) {
      const { point, texts } = input;
      const { write, fuu, fvv, trace, squaredTrace, determinant, names } = graphParts(input);
      const size = Math.sqrt(squaredTrace);
      const isBlind = Math.abs(trace) <= blind * size && Math.abs(determinant) > blind * size * size;
      return [
        {
          label: texts.labels.formula,
          tex: `\\operatorname{tr} H = ${names.fuu} + ${names.fvv}`,
          values: [],
          ...limitNote(point, texts.notes.limit),
        },
        {
          label: texts.labels.numbers,
          tex: aligned(
            `\\operatorname{tr} H &= ${sum(write.number(fuu), write.number(fvv))}`,
            `&${write.equals(trace)}`,
          ),
          note: isBlind ? texts.notes.traceBlind : texts.notes.trace,
          values: [trace],
        },
      ];
    },
  },
};
