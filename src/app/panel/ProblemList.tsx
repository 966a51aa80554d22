import type { Problem } from "../../core/types";
import { Prose } from "../parts/Prose";
import { texts } from "../texts";

interface ProblemListProps {
  id: string;
  problems: readonly Problem[];
  /** What else is to be said of the field. */
  note?: string;
  onReplace?(place: Problem, by: string): void;
  onDeclare?(name: string): void;
}

/** More than these at once help nobody. */
const shownProblems = 3;

/** What cannot be read in a field, each with a button for the remedy where there is one. */
export function ProblemList({ id, problems, note, onReplace, onDeclare }: ProblemListProps) {
  return (
    <div className="problems" id={id} aria-live="polite">
      {note && <p className="problem">{note}</p>}
      {problems.slice(0, shownProblems).map((problem) => (
        <p className="problem" key={`${problem.start} ${problem.message}`}>
          <Prose text={problem.message} />
          {problem.suggestion !== undefined && onReplace && (
            <button
              type="button"
              className="remedy"
              onClick={() => onReplace(problem, problem.suggestion ?? "")}
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
