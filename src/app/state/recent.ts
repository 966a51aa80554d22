import { decodeSettings, encodeSettings, type Settings } from "../../settings";
import { haveSameFormulas } from "./sameSurfaces";
import { readStorage, writeStorage } from "./storage";
import type { PageStore } from "./store";

const storageKey = "curvascape.recent";
const most = 8;

/** A work that was left: its settings as in an address, and when, in milliseconds since 1970. */
export interface Recent {
  query: string;
  time: number;
}

/** The newest first. What is kept is data that anybody may have written: what is no such entry is left out. */
export function readRecent(): Recent[] {
  const kept: unknown = parse(readStorage(storageKey) ?? "[]");
  return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecent(entry: unknown): entry is Recent {
  if (typeof entry !== "object" || entry === null) return false;
  const { query, time } = entry as Partial<Record<keyof Recent, unknown>>;
  return (
    typeof query === "string" &&
    typeof time === "number" &&
    Number.isFinite(time) &&
    decodeSettings(query).dropped.length === 0
  );
}

/** Of two works upon the same formulas only the newer one is kept. */
export function remember(settings: Settings, time: number = Date.now()): void {
  const others = readRecent().filter(
    ({ query }) => !haveSameFormulas(decodeSettings(query).settings, settings),
  );
  write([{ query: encodeSettings(settings), time }, ...others].slice(0, most));
}

/** @returns those that are left */
export function forget(query: string): Recent[] {
  const left = readRecent().filter((entry) => entry.query !== query);
  write(left);
  return left;
}

const write = (recent: Recent[]) => writeStorage(storageKey, JSON.stringify(recent));

/**
 * Remembers what a person has changed when something else is opened, or the page is left. A lesson is nobody's work, nor is a moment of a
 * film.
 */
export function followWork(page: PageStore): () => void {
  let opened = page.getState().settings;
  const leave = ({ settings, lesson, film }: ReturnType<PageStore["getState"]>) => {
    const isOwn = settings.surfaces !== opened.surfaces || settings.views !== opened.views;
    if (isOwn && !lesson && !film) remember(settings);
  };
  const stop = page.subscribe((now, before) => {
    if (now.openings === before.openings) return;
    leave(before);
    opened = now.settings;
  });
  const onLeave = () => leave(page.getState());
  addEventListener("pagehide", onLeave);
  return () => {
    stop();
    removeEventListener("pagehide", onLeave);
  };
}
