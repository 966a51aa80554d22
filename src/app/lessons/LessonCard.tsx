import { useEffect, useRef, useState } from "react";
import { announce } from "../parts/announce";
import { IconButton } from "../parts/IconButton";
import { usePage, usePageState } from "../state/context";
import "../styles/lessons.css";
import { isLessonId, type LessonId, lessons, nearestStep, stepAt, stepIds } from ".";
import { ErrataTable } from "./ErrataTable";
import { Readings } from "./Readings";
import { Sliders } from "./Sliders";
import { StepNavigation } from "./StepNavigation";
import { leaveLesson, openStep, resetStep, wasBegunHere } from "./session";
import { Task } from "./Task";
import { cardTexts, textOf } from "./texts";
import { useLeaving } from "./useLeaving";

/** The lesson that is under way. Loaded with the first one. */
export default function LessonCard() {
  const lesson = usePageState((state) => state.lesson);
  if (!lesson || !isLessonId(lesson.id)) return null;
  return <Card key={lesson.id} id={lesson.id} step={nearestStep(lesson.id, lesson.step)} />;
}

/** A strip below the views: it hides nothing of them. */
function Card({ id, step }: { id: LessonId; step: number }) {
  const { store } = usePage();
  const [resets, setResets] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = stepIds(id)[step];
  const count = stepIds(id).length;
  const { title, steps } = textOf(id);
  const words = steps[name];
  const { sliders, readings, errata, isDone } = stepAt(id, step);
  const leave = () => leaveLesson(store, cardTexts.left);
  useLeaving(leave);

  const told = `${cardTexts.place(step + 1, count)}: ${words.title}. ${words.text}`;
  const shown = useRef(step);
  useEffect(() => {
    // Who came by an address has the focus where a page begins.
    if (wasBegunHere(store)) heading.current?.focus({ preventScroll: true });
  }, [store]);
  useEffect(() => {
    // The focus stays on the button that was pressed, to be pressed again.
    if (shown.current !== step) announce(told);
    shown.current = step;
  }, [step, told]);

  const go = (index: number) => {
    if (index >= 0 && index < count) openStep(store, id, index);
  };
  return (
    <section className="lesson" aria-labelledby="lesson-title" data-lesson={id} data-step={name}>
      <header className="lesson-header">
        <p className="lesson-name">{title}</p>
        <IconButton
          onClick={() => {
            resetStep(store, id, step);
            setResets(resets + 1);
          }}
          label={cardTexts.reset}
          icon="reset"
        />
        <IconButton onClick={leave} label={cardTexts.leave} icon="close" />
      </header>
      {/* What is longer than its place is scrolled, and so can be reached by keys. */}
      <div className="lesson-body">
        <div className="lesson-words">
          <h2 id="lesson-title" ref={heading} tabIndex={-1} aria-describedby="lesson-text">
            {words.title}
          </h2>
          <p id="lesson-text">{words.text}</p>
        </div>
        <div className="lesson-tools">
          {sliders && <Sliders names={sliders} />}
          {readings && <Readings ids={readings} />}
          {errata && <ErrataTable ids={errata} />}
          {isDone && words.task && <Task key={`${id} ${name} ${resets}`} text={words.task} isDone={isDone} />}
        </div>
      </div>
      <StepNavigation
        titles={Object.keys(lessons[id]).map((each) => steps[each].title)}
        step={step}
        onStep={go}
        onFinish={leave}
      />
    </section>
  );
}
