import type { Page } from "../state/start";
import { singleKeysWanted } from "./preference";
import { type Shortcut, shortcutIds, shortcuts } from "./shortcuts";

/** Where keys are typed, or mean something already. */
const ownKeys =
  "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu]";

function asksFor({ keys, control = false, shift }: Shortcut, event: KeyboardEvent): boolean {
  if (!keys.includes(event.key.length === 1 ? event.key.toLowerCase() : event.key)) return false;
  // With AltGr, and on a Mac with ⌥, some keyboards write brackets: what is written counts.
  const writes = !/^[a-z]$/i.test(event.key) && (event.altKey || event.getModifierState("AltGraph"));
  const controlled = (event.ctrlKey || event.metaKey) && !writes;
  if (controlled !== control || (event.altKey && !writes)) return false;
  return shift === undefined || shift === event.shiftKey;
}

/** Listens to the page's keys. They rest while somebody types, and while a dialog is open. @returns a function that ends it */
export function listenToKeys(page: Page): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || page.store.getState().dialog !== null) return;
    const typing = event.target instanceof Element && event.target.closest(ownKeys) !== null;
    const id = shortcutIds.find((each) => asksFor(shortcuts[each], event));
    if (!id || typing) return;
    const shortcut: Shortcut = shortcuts[id];
    if (!shortcut.control && !singleKeysWanted()) return;
    event.preventDefault();
    shortcut.run(page);
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}
