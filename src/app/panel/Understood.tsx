import { lazy } from "react";
import type { FormulaText } from "../../core/types";
import { Loaded } from "../parts/Loaded";

const FormulaAsUnderstood = lazy(async () => {
  const { FormulaAsUnderstood } = await import("../typeset");
  return { default: FormulaAsUnderstood };
});

/** Characters of TeX; longer formulas would take longer to set than typing can wait, and could not be read in one line. */
const longestTex = 1500;

interface UnderstoodProps {
  field: string;
  formulas: Readonly<Record<string, FormulaText>>;
  /** The text has changed since, and cannot be read now. */
  stale: boolean;
  /** Somebody has turned to the formulas: the typesetter is worth its loading. */
  wanted: boolean;
}

/** The formula as it was understood, below its field. Its room is there from the start, so that nothing moves when it comes. */
export function Understood({ field, formulas, stale, wanted }: UnderstoodProps) {
  const shown = wanted && Object.hasOwn(formulas, field) && formulas[field].tex.length <= longestTex;
  return (
    <div className="formula-understood" data-stale={stale}>
      {shown && (
        <Loaded>
          <FormulaAsUnderstood formulas={formulas} field={field} />
        </Loaded>
      )}
    </div>
  );
}
