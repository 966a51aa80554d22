import { Scrollable } from "./Scrollable";
import { Typeset } from "./Typeset";
import { typesetTexts } from "./texts";

/** A formula as the reader understood it: with every sign written, in TeX, and in TeX with what was inferred set apart. */
export interface UnderstoodFormula {
  explicit: string;
  tex: string;
  inferred?: { tex: string };
}

export interface FormulaAsUnderstoodProps {
  /** By field, "z" or "x", "y", "z": `surface.formulas`. */
  formulas: Readonly<Record<string, UnderstoodFormula>>;
  /** Only this one; by default all, each on its own line. */
  field?: string;
}

/**
 * The small line under the input that shows how the text was understood, so that nobody is misread in silence. What a rule decided is
 * tinted.
 */
export function FormulaAsUnderstood({ formulas, field }: FormulaAsUnderstoodProps) {
  const shown = Object.entries(formulas).filter(([name]) => field === undefined || name === field);
  if (shown.length === 0) return null;
  return (
    <figure className="understood" aria-label={typesetTexts.understood}>
      {shown.map(([name, { explicit, tex, inferred }]) => {
        const plain = `${name} = ${explicit}`;
        return (
          <Scrollable key={name} className="understood-line" title={inferred && typesetTexts.inferred}>
            <Typeset tex={`${name} = ${inferred?.tex ?? tex}`} plain={plain} label={plain} />
          </Scrollable>
        );
      })}
    </figure>
  );
}
