import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type ExampleGroup, type ExampleId, exampleGroups, examples } from "../../examples";
import { type LessonId, lessonIds, stepIds } from "../lessons";
import { openStep } from "../lessons/session";
import { cardTexts, textOf } from "../lessons/texts";
import { Dialog } from "../parts/Dialog";
import { usePage } from "../state/context";
import { panelOpenFor } from "../state/phone";
import { texts } from "../texts";
import { type Entry, entries, groupTexts, settingsOf } from "./entries";
import { moveFocus } from "./moveFocus";
import { RecentWork } from "./RecentWork";
import { Section } from "./Section";
import { isFound, searchable } from "./search";

const groups = Object.keys(exampleGroups) as ExampleGroup[];
const lessonContents = new Map(
  lessonIds.map((id) => {
    const { title, about, steps } = textOf(id);
    const titles = Object.values(steps).map((step) => step.title);
    return [id, searchable([id, cardTexts.heading, title, about, ...titles])];
  }),
);

/** Lessons and examples, as cards in a dialog. Loaded when it is first opened. */
export default function Gallery() {
  const { store } = usePage();
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Where a finger points, the keyboard would cover half of what one wants to see.
    if (matchMedia("(hover: hover)").matches) field.current?.focus();
  }, []);

  const openExample = (id: ExampleId) => {
    const settings = settingsOf(id);
    const { open, set, panelOpen } = store.getState();
    open(settings);
    set({ panelOpen: panelOpen && panelOpenFor(settings), dialog: null });
  };
  const openLesson = (id: LessonId) => {
    openStep(store, id, 0);
    store.getState().set({ dialog: null });
  };
  const found = entries.filter(({ content }) => isFound(content, query));
  const foundLessons = lessonIds.filter((id) => isFound(lessonContents.get(id) ?? "", query));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const root = event.currentTarget.closest("dialog");
    if (event.key === "Escape" && query !== "") {
      // The dialog stays: only the next one closes it.
      event.preventDefault();
      setQuery("");
      field.current?.focus();
    } else if (root && moveFocus(root, event.key)) event.preventDefault();
  };

  return (
    <Dialog title={texts.gallery.title} className="gallery">
      <search className="gallery-search">
        <input
          ref={field}
          type="search"
          aria-label={texts.gallery.search}
          placeholder={texts.gallery.search}
          title={texts.gallery.searchHint}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <p role="status">{texts.gallery.found(found.length, foundLessons.length)}</p>
      </search>
      <RecentWork query={query} onKeyDown={onKeyDown} />
      {foundLessons.length > 0 && (
        <Section heading={cardTexts.heading} lead={cardTexts.lead}>
          {foundLessons.map((id) => (
            <li key={id}>
              <LessonButton id={id} onOpen={() => openLesson(id)} onKeyDown={onKeyDown} />
            </li>
          ))}
        </Section>
      )}
      {groups.map((group) => (
        <Section key={group} heading={groupTexts[group]}>
          {found
            .filter(({ id }) => examples[id].group === group)
            .map((entry) => (
              <li key={entry.id}>
                <Card entry={entry} onOpen={() => openExample(entry.id)} onKeyDown={onKeyDown} />
              </li>
            ))}
        </Section>
      ))}
      {found.length + foundLessons.length === 0 && (
        <p className="gallery-nothing">{texts.gallery.nothing(query.trim())}</p>
      )}
    </Dialog>
  );
}

interface CardProps {
  onOpen(): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

function LessonButton({ id, onOpen, onKeyDown }: CardProps & { id: LessonId }) {
  const { title, about } = textOf(id);
  return (
    <button
      type="button"
      className="card lesson-entry"
      onClick={onOpen}
      onKeyDown={onKeyDown}
      data-lesson-entry={id}
    >
      <strong>{title}</strong>
      <span className="card-caption">{about}</span>
      <span className="lesson-steps">{cardTexts.steps(stepIds(id).length)}</span>
    </button>
  );
}

function Card({ entry, onOpen, onKeyDown }: CardProps & { entry: Entry }) {
  const { id, title, caption, formula } = entry;
  return (
    <button type="button" className="card" onClick={onOpen} onKeyDown={onKeyDown} data-example={id}>
      {/* Relative to the page, which may lie below any path. Drawn by e2e/scripts/thumbnails.mjs. */}
      <img src={`gallery/${id}.webp`} alt="" width={240} height={140} loading="lazy" decoding="async" />
      <strong>{title}</strong>
      <span className="card-formula">{formula}</span>
      <span className="card-caption">{caption}</span>
    </button>
  );
}
