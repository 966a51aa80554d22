import {
  type ChangeEvent,
  type ClipboardEvent,
  type CompositionEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { limits } from "../../settings";
import { usePage } from "../state/context";
import { deleteBackwards, type Field, typeCharacter } from "./closing";
import type { Occasion } from "./fields";

export interface Typing {
  text: string;
  caret: number;
  occasion: Occasion;
}

interface FormulaInput {
  area: RefObject<HTMLTextAreaElement | null>;
  /** Text was pasted that is longer than a field can hold, and was cut. */
  cut: boolean;
  onChange(event: ChangeEvent<HTMLTextAreaElement>): void;
  onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void;
  onCompositionEnd(event: CompositionEvent<HTMLTextAreaElement>): void;
}

/**
 * Typing in a field whose text is the store's: brackets close themselves, what is pasted is cut to what a field can hold, undoing is
 * the page's, and the caret stays where a person expects it, whoever has changed the text.
 */
export function useFormulaInput(value: string, onTyping: (typing: Typing) => void): FormulaInput {
  const { store } = usePage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [cut, setCut] = useState(false);
  /** What was typed here last, with the caret in it; null once it has been shown. */
  const typed = useRef<Field | null>(null);
  /** The same, for as long as its text stands here. */
  const last = useRef<Field | null>(null);
  const shown = useRef(value);

  const type = (field: Field, occasion: Occasion) => {
    typed.current = field;
    last.current = field;
    setCut(false);
    onTyping({ text: field.text, caret: field.end, occasion });
    // Nothing will be shown anew.
    if (field.text === shown.current) typed.current = null;
  };
  const latest = useRef(type);
  useEffect(() => {
    latest.current = type;
  });

  useLayoutEffect(() => {
    const [before, element] = [shown.current, area.current];
    // What a text means is known a moment later where the reader had to be loaded first: by then the text itself has been shown.
    const field = typed.current ?? (last.current?.text === before ? last.current : null);
    shown.current = value;
    typed.current = null;
    if (last.current?.text !== value) last.current = null;
    if (before === value || !element || document.activeElement !== element) return;
    // Where the browser has written it the caret is there already, and an input method may be at work.
    if (field?.text === value) {
      if (element.selectionStart !== field.start || element.selectionEnd !== field.end)
        element.setSelectionRange(field.start, field.end);
    }
    // The text was understood as more than itself: what is before the caret has gone elsewhere.
    else if (field) setCaret(element, value.length - (field.text.length - field.end));
    else setCaret(element, endOfChange(before, value));
  }, [value]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const onBeforeInput = (event: InputEvent) => {
      const travel = travels[event.inputType];
      if (travel) {
        event.preventDefault();
        store.getState()[travel]();
        return;
      }
      if (event.isComposing || !event.cancelable) return;
      const change = changes[event.inputType]?.(fieldOf(element), event.data ?? "");
      if (!change) return;
      event.preventDefault();
      if (change.text === element.value) element.setSelectionRange(change.start, change.end);
      latest.current(change, "typed");
    };
    element.addEventListener("beforeinput", onBeforeInput);
    return () => element.removeEventListener("beforeinput", onBeforeInput);
  }, [store]);

  return {
    area,
    cut,
    onChange: ({ target, nativeEvent }) => {
      const { inputType = "", isComposing = false } = nativeEvent as InputEvent;
      if (inputType === "insertFromDrop") store.getState().endStep();
      type(fieldOf(target), isComposing ? "composed" : "typed");
    },
    onPaste: (event) => {
      const pasted = event.clipboardData.getData("text/plain");
      if (pasted === "") return;
      event.preventDefault();
      const { text, start, end } = fieldOf(event.currentTarget);
      const room = limits.textLength - (text.length - (end - start));
      const part = pasted.slice(0, room).replace(/\r\n?/g, "\n");
      const caret = start + part.length;
      const whole = text.slice(0, start).trim() === "" && text.slice(end).trim() === "";
      store.getState().endStep();
      type(
        { text: text.slice(0, start) + part + text.slice(end), start: caret, end: caret },
        whole ? "pasted" : "typed",
      );
      store.getState().endStep();
      setCut(pasted.length > room);
    },
    onCompositionEnd: ({ currentTarget }) => type(fieldOf(currentTarget), "typed"),
  };
}

/** The browser's own undoing, from its menus and gestures, knows nothing of the page's. */
const travels: Readonly<Record<string, "undo" | "redo" | undefined>> = {
  historyUndo: "undo",
  historyRedo: "redo",
};

const changes: Readonly<Record<string, ((field: Field, data: string) => Field | null) | undefined>> = {
  insertText: typeCharacter,
  deleteContentBackward: deleteBackwards,
};

const fieldOf = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Field => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

function setCaret(element: HTMLTextAreaElement, at: number): void {
  const caret = Math.max(0, at);
  element.setSelectionRange(caret, caret);
}

/** Where in `after` the part ends that is not in `before`. */
export function endOfChange(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before[front] === after[front]) front++;
  let back = 0;
  while (back < most - front && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  return after.length - back;
}
