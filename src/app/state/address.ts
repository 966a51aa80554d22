import {
  decodeSettings,
  defaultSettings,
  encodeSettings,
  type ParsedSettings,
  type Settings,
} from "../../settings";
import type { PageStore } from "./store";

const storageKey = "curvascape.work";
/** Milliseconds without a change before the address is written: browsers refuse more than a few a second. */
const pause = 300;

/**
 * What the address says of the settings; without a word, the work that was left here last time. A gallery entry is loaded when the
 * address names one.
 */
export async function readAddress(query: string = location.search): Promise<ParsedSettings> {
  const example = new URLSearchParams(query).get("example");
  if (example !== null) {
    const { examples, isExampleId } = await import("../../examples");
    if (isExampleId(example)) return { settings: examples[example].settings, dropped: [] };
    return {
      settings: defaultSettings,
      dropped: [`example: “${example.slice(0, 40)}” is not in the gallery`],
    };
  }
  if (query.length > 1) return decodeSettings(query);
  const kept = readStorage(storageKey);
  return kept ? { ...decodeSettings(kept), dropped: [] } : { settings: defaultSettings, dropped: [] };
}

/**
 * Writes each change of the settings to the address and keeps it on this machine. Settings that were opened whole get an
 * entry in the history, so that Back returns to what was there before.
 */
export function followAddress(page: PageStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (settings: Settings, put: "pushState" | "replaceState") => {
    clearTimeout(timer);
    timer = undefined;
    const query = encodeSettings(settings);
    writeStorage(storageKey, query);
    try {
      history[put](null, "", `?${query}`);
    } catch {
      // Longer than this browser allows, or too often: the work is kept above, and the next change tries again.
    }
  };
  const flush = () => {
    if (timer !== undefined) write(page.getState().settings, "replaceState");
  };
  let goingBack = false;
  const goBack = async () => {
    clearTimeout(timer);
    timer = undefined;
    const { settings, dropped } = await readAddress();
    goingBack = true;
    page.getState().open(settings, dropped);
    goingBack = false;
  };
  const stop = page.subscribe((now, before) => {
    if (now.settings === before.settings || goingBack) return;
    if (now.openings !== before.openings) {
      if (timer !== undefined) write(before.settings, "replaceState");
      write(now.settings, "pushState");
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

/** Storage may be forbidden or full: then nothing is kept, and everything else works. */
export function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStorage(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
