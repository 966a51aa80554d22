import { lazy } from "react";
import type { FormulaText } from "../../core/types";
import { Loaded } from "../parts/Loaded";
import { texts } from "../texts";

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
  /** Somebody has turned to the formulas, or the page is at rest: the typesetter may be loaded. */
  wanted: boolean;
}

/** The formula as it was understood, below its field. Its room is there from the start, so that nothing moves when it comes. */
export function Understood({ field, formulas, stale, wanted }: UnderstoodProps) {
  const isThere = Object.hasOwn(formulas, field);
  const isLong = isThere && formulas[field].tex.length > longestTex;
  return (
    <div className="formula-understood" data-stale={stale}>
      {isLong && <p className="soft">{texts.panel.longFormula}</p>}
      {wanted && isThere && !isLong && (
        <Loaded>
          <FormulaAsUnderstood formulas={formulas} field={field} />
        </Loaded>
      )}
    </div>
  );
}
