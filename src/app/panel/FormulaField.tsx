import { type CSSProperties, type ReactNode, useId } from "react";
import type { Problem } from "../../core/types";
import { limits } from "../../settings";
import { Prose } from "../parts/Prose";
import { texts } from "../texts";
import { pieces } from "./marks";

interface FormulaFieldProps {
  label: string;
  /** What stands before the field: "z =". */
  before?: ReactNode;
  value: string;
  problems: readonly Problem[];
  onChange(text: string): void;
  /** Makes a name of the text a parameter. */
  onDeclare?(name: string): void;
  placeholder?: string;
  className?: string;
}

/**
 * A field for formulas. What is typed stays as it is; problems are underlined at their characters and told below, with a
 * button for the remedy where there is one.
 */
export function FormulaField(props: FormulaFieldProps) {
  const { label, before, value, problems, onChange, placeholder, className } = props;
  const id = useId();
  const lines = value.split("\n").length;
  return (
    <div className={`formula ${className ?? ""}`}>
      <div className="formula-row">
        {before && (
          <label className="formula-before" htmlFor={id}>
            {before}
          </label>
        )}
        <div className="formula-field" style={{ "--lines": lines } as CSSProperties}>
          <div className="formula-marks" aria-hidden="true">
            {pieces(value, problems).map(({ start, text, marked }) =>
              marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
            )}
            {/* Gives a last empty line its height. */}
            {"\n"}
          </div>
          <textarea
            id={id}
            rows={1}
            value={value}
            aria-label={label}
            aria-invalid={problems.length > 0}
            aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
            placeholder={placeholder}
            maxLength={limits.textLength}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      </div>
      <ProblemList {...props} id={`${id}-problems`} />
    </div>
  );
}

/** More than these at once help nobody. */
const shownProblems = 3;

function ProblemList({ problems, id, value, onChange, onDeclare }: FormulaFieldProps & { id: string }) {
  return (
    <div className="problems" id={id} aria-live="polite">
      {problems.slice(0, shownProblems).map((problem) => (
        <p className="problem" key={`${problem.start} ${problem.message}`}>
          <Prose text={problem.message} />
          {problem.suggestion !== undefined && (
            <button
              type="button"
              className="remedy"
              onClick={() => onChange(replaced(value, problem, problem.suggestion ?? ""))}
            >
              {problem.suggestion === "" ? (
                texts.problem.remove
              ) : (
                <>
                  {texts.problem.replace} <code>{problem.suggestion}</code>
                </>
              )}
            </button>
          )}
          {problem.parameter !== undefined && onDeclare && (
            <button type="button" className="remedy" onClick={() => onDeclare(problem.parameter ?? "")}>
              {texts.problem.makeSlider(problem.parameter)}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

function replaced(text: string, { start, end }: Problem, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
