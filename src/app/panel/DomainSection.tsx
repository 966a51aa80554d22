import { type FormEvent, useState } from "react";
import type { Problem } from "../../core/types";
import { limits } from "../../settings";
import { Prose } from "../parts/Prose";
import { usePage, usePageState, useResult, useSurface } from "../state/context";
import { nameFault, renameVariable, setBound } from "../state/edits";
import { texts } from "../texts";
import { problemsOf } from "./problems";

/** Where the variables run: "0 ≤ u ≤ 2*pi", each part to be typed. */
export function DomainSection() {
  const { variables } = useSurface();
  const result = useResult(usePageState(({ surface }) => surface));
  const problems = problemsOf(result, "variables", (old) => old.variables.join(), variables.join());
  return (
    <section className="section" aria-labelledby="domain-heading">
      <h2 id="domain-heading">{texts.panel.domain}</h2>
      {variables.map((name) => (
        <DomainRow key={name} variable={name} />
      ))}
      <div className="problems" aria-live="polite">
        {problems.map(({ message }) => (
          <p className="problem" key={message}>
            <Prose text={message} />
          </p>
        ))}
      </div>
    </section>
  );
}

function DomainRow({ variable }: { variable: string }) {
  const { editSurface } = usePage().store.getState();
  const spec = useSurface();
  const result = useResult(usePageState(({ surface }) => surface));
  const bounds = spec.domain[variable];
  const problems = ([0, 1] as const).map((end) =>
    problemsOf(
      result,
      `domain.${variable}.${end}`,
      (old) => (Object.hasOwn(old.domain, variable) ? old.domain[variable].join("\n") : undefined),
      bounds.join("\n"),
    ),
  );
  const bound = (end: 0 | 1) => (
    <BoundField
      label={(end === 0 ? texts.panel.lower : texts.panel.upper)(variable)}
      value={bounds[end]}
      problems={problems[end]}
      describedBy={`domain-${variable}-problems`}
      onChange={(text) => editSurface((surface) => setBound(surface, variable, end, text))}
    />
  );
  return (
    <div>
      <div className="domain-row">
        {bound(0)}
        <span aria-hidden="true">≤</span>
        <VariableName variable={variable} />
        <span aria-hidden="true">≤</span>
        {bound(1)}
      </div>
      <div className="problems" id={`domain-${variable}-problems`} aria-live="polite">
        {problems.flat().map((problem) => (
          <p className="problem" key={`${problem.field} ${problem.start} ${problem.message}`}>
            <Prose text={problem.message} />
          </p>
        ))}
      </div>
    </div>
  );
}

interface BoundFieldProps {
  label: string;
  value: string;
  problems: Problem[];
  describedBy: string;
  onChange(text: string): void;
}

function BoundField({ label, value, problems, describedBy, onChange }: BoundFieldProps) {
  return (
    <input
      type="text"
      className="bound"
      aria-label={label}
      aria-invalid={problems.length > 0}
      aria-describedby={problems.length > 0 ? describedBy : undefined}
      value={value}
      maxLength={limits.textLength}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The variable's name, taken when the field is left. */
function VariableName({ variable }: { variable: string }) {
  const { editSurface } = usePage().store.getState();
  const spec = useSurface();
  const [draft, setDraft] = useState(variable);
  const fault = nameFault(spec, variable, draft);
  const take = (event: FormEvent) => {
    event.preventDefault();
    if (fault === null) editSurface((surface) => renameVariable(surface, variable, draft));
    else setDraft(variable);
  };
  return (
    <form className="variable-name" onSubmit={take}>
      <input
        type="text"
        className="math"
        aria-label={texts.panel.variable(variable)}
        aria-invalid={fault !== null}
        title={fault ? texts.nameFaults[fault] : undefined}
        value={draft}
        maxLength={limits.nameLength}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value.trim())}
        onBlur={take}
      />
    </form>
  );
}
