import { useEffect, useState } from "react";
import type { SurfaceSpec } from "../../core/types";
import { type DerivativeId, type SymbolicResult, symbolicDerivatives } from "../../worker/symbolic";
import { texts } from "../texts";
import { CopyButton } from "./CopyButton";
import { derivativeNames } from "./derivativeNames";
import { Scrollable } from "./Scrollable";
import { Typeset } from "./Typeset";
import { typesetTexts } from "./texts";

export interface DerivativesPanelProps {
  spec: SurfaceSpec;
  /** Which formula: "z" of a graph, "x", "y" or "z" of a surface in space. */
  field: string;
  /** Where the derivatives come from. */
  ask?: typeof symbolicDerivatives;
}

/** First and second derivatives of a formula, as formulas. They are looked for while this is on the page. */
export function DerivativesPanel({ spec, field, ask = symbolicDerivatives }: DerivativesPanelProps) {
  const [answer, setAnswer] = useState<{ of: SurfaceSpec; field: string; result: SymbolicResult } | null>(
    null,
  );
  useEffect(() => {
    const controller = new AbortController();
    ask({ spec, field }, { signal: controller.signal }).then(
      (result) => setAnswer({ of: spec, field, result }),
      (error: unknown) => {
        if (!controller.signal.aborted) throw error;
      },
    );
    return () => controller.abort();
  }, [ask, spec, field]);
  const result = answer?.of === spec && answer.field === field ? answer.result : null;
  return (
    <section className="derivatives" aria-label={typesetTexts.derivatives}>
      {result && "tex" in result ? (
        <Found tex={result.tex} simplified={result.simplified} names={derivativeNames(spec, field)} />
      ) : (
        <p className="derivation-note" role="status">
          {result ? texts.translate(result.reason) : typesetTexts.searching}
        </p>
      )}
    </section>
  );
}

interface FoundProps {
  tex: Record<DerivativeId, string>;
  simplified: boolean;
  names: Record<DerivativeId, string>;
}

function Found({ tex, simplified, names }: FoundProps) {
  const ids = Object.keys(names) as DerivativeId[];
  const formulas = ids.map((id) => `${names[id]} = ${tex[id]}`);
  return (
    <>
      {formulas.map((formula, k) => (
        <Scrollable key={ids[k]}>
          <Typeset tex={formula} display />
        </Scrollable>
      ))}
      {!simplified && <p className="derivation-note">{typesetTexts.unsimplified}</p>}
      <CopyButton
        text={formulas.map((formula) => `\\[\n${formula}\n\\]`).join("\n")}
        label={typesetTexts.copyDerivatives}
      />
    </>
  );
}
