import { type KeyboardEvent, useMemo, useState } from "react";
import { decodeSettings } from "../../settings";
import { IconButton } from "../parts/IconButton";
import { usePage } from "../state/context";
import { panelOpenFor } from "../state/phone";
import { forget, readRecent } from "../state/recent";
import { language, texts } from "../texts";
import { formulaLine } from "./formulaLine";
import { Section } from "./Section";
import { isFound, searchable } from "./search";

interface RecentWorkProps {
  query: string;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** What a person worked on before, to return to. */
export function RecentWork({ query: searched, onKeyDown }: RecentWorkProps) {
  const { store } = usePage();
  const [recent, setRecent] = useState(readRecent);
  const entries = useMemo(
    () =>
      recent.map((entry) => {
        const { settings } = decodeSettings(entry.query);
        return { ...entry, settings, formula: formulaLine(settings) };
      }),
    [recent],
  );
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Section heading={texts.gallery.recent} className="recent">
      {entries
        .filter(({ formula }) => isFound(searchable([texts.gallery.recent, formula]), searched))
        .map(({ query, time: left, settings, formula }) => (
          <li key={query}>
            <button
              type="button"
              className="card"
              onClick={() => {
                const { open, set, panelOpen } = store.getState();
                open(settings);
                set({ panelOpen: panelOpen && panelOpenFor(settings), dialog: null });
              }}
              onKeyDown={onKeyDown}
            >
              <span className="card-formula">{formula}</span>
              <time className="card-caption" dateTime={new Date(left).toISOString()}>
                {time.format(left)}
              </time>
            </button>
            <IconButton
              className="small"
              icon="close"
              label={texts.gallery.forget(formula)}
              onClick={(event) => {
                const list = event.currentTarget.closest("dialog");
                setRecent(forget(query));
                // The button is gone: the focus stays in the dialog, and where it may go on.
                list?.querySelector<HTMLElement>("input[type=search]")?.focus();
              }}
            />
          </li>
        ))}
    </Section>
  );
}
