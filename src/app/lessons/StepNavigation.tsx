import type { KeyboardEvent } from "react";
import { Icon } from "../parts/Icon";
import { cardTexts } from "./texts";

interface StepNavigationProps {
  /** Of each step. */
  titles: readonly string[];
  step: number;
  onStep(step: number): void;
  onFinish(): void;
}

/** Back, a dot for each step, Next; left and right arrow. The buttons stay where they are, so that the focus can stay on them. */
export function StepNavigation({ titles, step, onStep, onFinish }: StepNavigationProps) {
  const isLast = step === titles.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = Object.hasOwn(directions, event.key) ? directions[event.key] : 0;
    if (direction === 0 || event.altKey) return;
    event.preventDefault();
    onStep(step + direction);
  };
  return (
    <nav className="lesson-navigation" aria-label={cardTexts.stepList} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="plain-button"
        aria-disabled={step === 0}
        onClick={() => onStep(step - 1)}
      >
        <Icon name="before" />
        {cardTexts.back}
      </button>
      <ol className="lesson-dots">
        {titles.map((title, index) => (
          <li key={title}>
            <button
              type="button"
              aria-label={cardTexts.toStep(index + 1, title)}
              title={title}
              aria-current={index === step ? "step" : undefined}
              onClick={() => onStep(index)}
            />
          </li>
        ))}
      </ol>
      <span className="soft lesson-place">{cardTexts.place(step + 1, titles.length)}</span>
      <button type="button" className="main-button" onClick={() => (isLast ? onFinish() : onStep(step + 1))}>
        {isLast ? cardTexts.finish : cardTexts.next}
        {!isLast && <Icon name="after" />}
      </button>
    </nav>
  );
}

const directions: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
