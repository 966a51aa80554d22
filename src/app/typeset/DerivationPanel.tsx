import { useId } from "react";
import type { Derivation, DerivationStep } from "../../core/derivation";
import { CopyButton } from "./CopyButton";
import { Scrollable } from "./Scrollable";
import { Typeset } from "./Typeset";
import { typesetTexts } from "./texts";

/** A derivation: its steps one below the other, each with its note. */
export function DerivationPanel({ derivation }: { derivation: Derivation }) {
  const id = useId();
  const { title, steps } = derivation;
  return (
    <section className="derivation" aria-labelledby={id}>
      <header className="derivation-header">
        <h3 id={id}>{title}</h3>
        <CopyButton text={texOf(derivation)} label={typesetTexts.copyOf(title)} />
      </header>
      <ol className="derivation-steps">
        {steps.map((step) => (
          <Step key={step.label} {...step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ label, tex, note }: DerivationStep) {
  return (
    <li>
      <p className="derivation-label">{label}</p>
      <Scrollable>
        <Typeset tex={tex} display label={label} />
      </Scrollable>
      {note && <p className="derivation-note">{note}</p>}
    </li>
  );
}

/** The whole derivation as TeX to be pasted into a text: a comment and a displayed formula for each step. */
export function texOf({ title, steps }: Derivation): string {
  return [`% ${title}`, ...steps.map(({ label, tex }) => `% ${label}\n\\[\n${tex}\n\\]`)].join("\n");
}
