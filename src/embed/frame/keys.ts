/** A key as it is told to the page around: enough to make a KeyboardEvent of. */
export interface Key {
  key: string;
  code: string;
  keyCode: number;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Keys that move within this page or belong to other keys. */
const own = ["Tab", "Enter", "Shift", "Control", "Alt", "Meta"];

/** Fields that a person types into, and sliders, whose keys move them. */
const fields = "input, textarea, select, [contenteditable]";

/**
 * The key for the deck or page around this one: what nothing here has used. Null for the others, and for those of the browser
 * (with Control or Command).
 */
export function unusedKey(event: KeyboardEvent): Key | null {
  const { key, code, keyCode, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (event.defaultPrevented || event.isComposing || ctrlKey || metaKey || own.includes(key)) return null;
  // In the element's shadow, too.
  const [target] = event.composedPath();
  if (target instanceof Element && target.matches(fields)) return null;
  // A button that has the focus is pressed by Space.
  if (key === " " && target instanceof Element && target.matches("button, summary, a")) return null;
  return { key, code, keyCode, shiftKey, altKey, ctrlKey, metaKey };
}
