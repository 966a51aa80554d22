import { Scrollable } from "./Scrollable";
import { Typeset } from "./Typeset";
import { typesetTexts } from "./texts";

/** A formula as the reader understood it: with every sign written, and in TeX. */
export interface UnderstoodFormula {
  explicit: string;
  tex: string;
}

export interface FormulaAsUnderstoodProps {
  /** By field, "z" or "x", "y", "z": `surface.formulas`. */
  formulas: Readonly<Record<string, UnderstoodFormula>>;
  /** Only this one; by default all, each on its own line. */
  field?: string;
}

/** The small line under the input that shows how the text was understood, so that nobody is misread in silence. */
export function FormulaAsUnderstood({ formulas, field }: FormulaAsUnderstoodProps) {
  const shown = Object.entries(formulas).filter(([name]) => field === undefined || name === field);
  if (shown.length === 0) return null;
  return (
    <figure className="understood" aria-label={typesetTexts.understood}>
      {shown.map(([name, { explicit, tex }]) => {
        const plain = `${name} = ${explicit}`;
        return (
          <Scrollable key={name} className="understood-line">
            <Typeset tex={`${name} = ${tex}`} plain={plain} label={plain} />
          </Scrollable>
        );
      })}
    </figure>
  );
}
