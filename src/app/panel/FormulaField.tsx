import { type CSSProperties, type ReactNode, useId } from "react";
import type { Span } from "../../core/expression/problems";
import type { Problem } from "../../core/types";
import { limits } from "../../settings";
import { texts } from "../texts";
import { pieces } from "./marks";
import { ProblemList } from "./ProblemList";
import { type Typing, useFormulaInput } from "./useFormulaInput";

interface FormulaFieldProps {
  label: string;
  /** What stands before the field: "z =". */
  before?: ReactNode;
  /** What stands below it: the formula as it was understood. */
  below?: ReactNode;
  value: string;
  problems: readonly Problem[];
  /** Characters that a rule, and no sign, gave their meaning: tinted, as their part of the typeset formula is. */
  inferred?: readonly Span[];
  onTyping(typing: Typing): void;
  onEnter?(): void;
  onLeave?(): void;
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
  const { label, before, below, value, problems, inferred = [], onTyping, placeholder, className } = props;
  const id = useId();
  const { area, cut, ...listeners } = useFormulaInput(value, onTyping);
  const lines = value.split("\n").length;
  const hasProblems = problems.length > 0;
  const hasNotes = hasProblems || cut;
  return (
    <div className={`formula ${className ?? ""}`}>
      <div className="formula-row">
        {before && (
          <label className="formula-before" htmlFor={id}>
            {before}
          </label>
        )}
        <div className="formula-scroll">
          <div className="formula-field" style={{ "--lines": lines } as CSSProperties}>
            <div className="formula-marks" aria-hidden="true">
              {pieces(value, hasProblems ? problems : inferred).map(({ start, text, marked }) =>
                marked ? (
                  <mark key={start} className={hasProblems ? undefined : "inferred"}>
                    {text}
                  </mark>
                ) : (
                  <span key={start}>{text}</span>
                ),
              )}
              {/* Gives a last empty line its height. */}
              {"\n"}
            </div>
            <textarea
              id={id}
              ref={area}
              rows={1}
              value={value}
              aria-label={label}
              aria-invalid={hasProblems}
              aria-describedby={hasNotes ? `${id}-problems` : undefined}
              placeholder={placeholder}
              maxLength={limits.textLength}
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              autoCorrect="off"
              onFocus={props.onEnter}
              onBlur={props.onLeave}
              {...listeners}
            />
          </div>
        </div>
      </div>
      {below}
      <ProblemList
        id={`${id}-problems`}
        problems={problems}
        note={cut ? texts.problem.cut(limits.textLength) : undefined}
        onReplace={({ start, end }, by) =>
          onTyping({ text: value.slice(0, start) + by + value.slice(end), caret: 0, occasion: "composed" })
        }
        onDeclare={props.onDeclare}
      />
    </div>
  );
}
