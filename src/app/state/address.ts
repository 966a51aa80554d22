import {
  decodeSettings,
  defaultSettings,
  encodeSettings,
  type ParsedSettings,
  type Settings,
} from "../../settings";
import type { LanguageId } from "../texts";
import { readWords, settingsPart, writeWords } from "./addressWords";
import { readStorage, writeStorage } from "./storage";
import type { LessonPlace, PageState, PageStore } from "./store";

const storageKey = "curvascape.work";
/** Milliseconds without a change before the address is written: browsers refuse more than a few a second. */
const pause = 300;

/** What an address asks the page to show. */
export interface AddressContent extends ParsedSettings {
  lesson: LessonPlace | null;
}

/**
 * What the address says; without a word of a surface, the work that was left here last time. A gallery entry, or a step of a lesson,
 * is loaded when the address names one.
 */
export async function readAddress(query: string = location.search): Promise<AddressContent> {
  const { example, lesson } = readWords(query);
  if (lesson) return readLesson(lesson, example, settingsPart(query));
  return { ...(await readSettings(example, settingsPart(query))), lesson: null };
}

/** A step of a lesson as it begins, or as it was changed: then the settings stand in the address, too. */
async function readLesson(
  asked: LessonPlace,
  example: string | null,
  query: string,
): Promise<AddressContent> {
  const { isLessonId, nearestStep, openingOf } = await import("../lessons/opening");
  if (!isLessonId(asked.id)) {
    const { settings, dropped } = await readSettings(example, query);
    return {
      settings,
      dropped: [...dropped, `lesson: “${asked.id}” is none of the lessons`],
      lesson: null,
    };
  }
  const lesson = { id: asked.id, step: nearestStep(asked.id, asked.step) };
  if (query !== "") return { ...decodeSettings(query), lesson };
  return { settings: openingOf(lesson.id, lesson.step), dropped: [], lesson };
}

async function readSettings(example: string | null, query: string): Promise<ParsedSettings> {
  if (example !== null) {
    const [{ isExampleId }, { settingsOf }] = await Promise.all([
      import("../../examples"),
      import("../gallery/entries"),
    ]);
    if (isExampleId(example)) return { settings: settingsOf(example), dropped: [] };
    return {
      settings: defaultSettings,
      dropped: [`example: “${example.slice(0, 40)}” is not in the gallery`],
    };
  }
  if (query === "") return { settings: keptWork(), dropped: [] };
  const read = decodeSettings(query);
  if (read.settings.views.every(({ title }) => title === "")) return read;
  const { linked } = await import("../gallery/entries");
  return { ...read, settings: linked(read.settings) };
}

/** What was left here last time. A lesson is nobody's work, and leaves it as it was. */
export function keptWork(): Settings {
  const kept = readStorage(storageKey);
  return kept ? decodeSettings(kept).settings : defaultSettings;
}

/** What stands in the address of the page in this state: settings, the lesson, and the language if it was asked for there. */
export function queryOf(
  { settings, lesson }: Pick<PageState, "settings" | "lesson">,
  lang?: LanguageId | null,
): string {
  const words = writeWords({ lesson, lang: lang === undefined ? readWords(location.search).lang : lang });
  return `?${[encodeSettings(settings), ...words].join("&")}`;
}

function keep({ settings, lesson }: Pick<PageState, "settings" | "lesson">): void {
  if (!lesson) writeStorage(storageKey, encodeSettings(settings));
}

/**
 * Writes each change of the settings to the address and keeps it on this machine. Settings that were opened whole get an
 * entry in the history, so that Back returns to what was there before. Each tab follows its own address; what is kept for the next
 * visit is what was changed last.
 */
export function followAddress(page: PageStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the page shows of the address; another one is followed. */
  let followed = location.search;
  /** Counts the steps through the history: of two in quick succession the later one counts. */
  let steps = 0;

  const write = (state: PageState, put: "pushState" | "replaceState") => {
    clearTimeout(timer);
    timer = undefined;
    keep(state);
    try {
      history[put](null, "", queryOf(state));
      followed = location.search;
    } catch {
      // Longer than this browser allows, or too often: the work is kept above, and the next change tries again.
    }
  };
  const flush = () => {
    // What a film shows on its way is not what a person works on.
    if (timer !== undefined && page.getState().film === null) write(page.getState(), "replaceState");
  };

  let goingBack = false;
  const goBack = async () => {
    // A jump within the page is no other address.
    if (location.search === followed) return;
    clearTimeout(timer);
    timer = undefined;
    followed = location.search;
    steps++;
    const step = steps;
    const { settings, dropped, lesson } = await readAddress();
    if (step !== steps) return;
    goingBack = true;
    page.getState().open(settings, dropped, lesson);
    goingBack = false;
    keep({ settings, lesson });
  };

  const stop = page.subscribe((now, before) => {
    if (goingBack || (now.settings === before.settings && now.lesson === before.lesson)) return;
    if (now.openings !== before.openings) {
      // An address without a word would show the newest work when one comes back to it.
      if (timer !== undefined || settingsPart(location.search) === "") write(before, "replaceState");
      write(now, "pushState");
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  });
  addEventListener("pagehide", flush);
  addEventListener("popstate", goBack);
  return () => {
    stop();
    flush();
    removeEventListener("pagehide", flush);
    removeEventListener("popstate", goBack);
  };
}

/** The address that shows these settings. */
export function linkTo(settings: Settings): string {
  return `${location.origin}${location.pathname}?${encodeSettings(settings)}`;
}
