import { readStorage, writeStorage } from "./storage";
import type { PageStore, ThemeChoice } from "./store";

const storageKey = "curvascape.theme";
const choices: readonly ThemeChoice[] = ["system", "light", "dark"];

export function readTheme(): ThemeChoice {
  const kept = readStorage(storageKey);
  return choices.find((choice) => choice === kept) ?? "system";
}

/** Puts the choice on the document, where the style sheets look for it, and keeps it. */
export function followTheme(page: PageStore): () => void {
  const apply = (theme: ThemeChoice) => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  apply(page.getState().theme);
  return page.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    apply(theme);
    writeStorage(storageKey, theme);
  });
}
