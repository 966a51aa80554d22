import { useEffect, useState } from "react";
import { announce } from "../parts/announce";
import { Icon } from "../parts/Icon";
import { cardTexts } from "./texts";
import type { Step } from "./types";
import { useLessonState } from "./useLessonState";

/** What there is to try; it lights up when it has been done, and stays so. Nothing waits for it. */
export function Task({ text, isDone }: { text: string; isDone: NonNullable<Step["isDone"]> }) {
  const isDoneNow = isDone(useLessonState());
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!isDoneNow || done) return;
    setDone(true);
    announce(cardTexts.done);
  }, [isDoneNow, done]);
  return (
    <p className="lesson-task" data-done={done}>
      <span className="lesson-mark">{done && <Icon name="check" />}</span>
      <span>
        <strong>{done ? cardTexts.done : cardTexts.task}</strong> {text}
      </span>
    </p>
  );
}
