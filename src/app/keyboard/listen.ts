import type { Page } from "../state/start";
import { singleKeysWanted } from "./preference";
import { type Shortcut, shortcutIds, shortcuts } from "./shortcuts";

/** Where keys are typed, or mean something already. */
const ownKeys =
  "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu]";
/** Where the text is the page's, so that undoing there is the page's, too. */
const ownText = "textarea:not([readonly]), .panel input[type=text]";

/** What was pressed, as shortcuts name it; null for keys that belong to the browser or to the system. */
function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | null {
  const isLetter = /^[a-z]$/i.test(key);
  const name = isLetter ? key.toLowerCase() : key;
  // With AltGr (Ctrl and Alt at once), and on a Mac with ⌥, some keyboards write brackets: what is written counts.
  if (altKey) return isLetter ? null : name;
  if (!ctrlKey && !metaKey) return name;
  return `Control+${isLetter && shiftKey ? "Shift+" : ""}${name}`;
}

/** Listens to the page's keys. They rest while somebody types, and while a dialog is open. @returns a function that ends it */
export function listenToKeys(page: Page): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || page.store.getState().dialog !== null) return;
    const chord = chordOf(event);
    const id = shortcutIds.find(
      (each) => chord !== null && shortcuts[each].keys.some((key) => key === chord),
    );
    if (!chord || !id) return;
    const single = !chord.startsWith("Control+");
    if (single && !singleKeysWanted()) return;
    if (event.target instanceof Element && event.target.closest(ownKeys)) {
      if (single || !event.target.matches(ownText)) return;
    }
    event.preventDefault();
    const shortcut: Shortcut = shortcuts[id];
    shortcut.run(page);
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}
