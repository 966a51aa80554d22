import { usePage } from "../state/context";
import type { EditOptions } from "../state/store";
import { type FieldName, type Occasion, textIn, withText } from "./fields";
import { loadReader, presentReader } from "./reader";
import type { Typing } from "./useFormulaInput";

export interface TypingActions {
  /** Takes a text in, with what it means beyond its characters. */
  type(field: FieldName, typing: Typing): void;
  /** Somebody turns to a field. */
  enter(): void;
  /** Somebody has left a field: what was typed is finished. */
  leave(field: FieldName): void;
}

/** What the fields of the surface in the panel do with typed texts. */
export function useTyping(): TypingActions {
  const { store } = usePage();

  const understand = (field: FieldName, occasion: Occasion, caret: number, options?: EditOptions) => {
    const { settings, surface, editSurface } = store.getState();
    const meant = presentReader()?.meaningOf(settings.surfaces[surface], field, occasion, caret);
    if (meant) editSurface(() => meant, options);
  };

  return {
    type(field, { text, caret, occasion }) {
      const { settings, surface, editSurface } = store.getState();
      const before = settings.surfaces[surface];
      const typed = textIn(before, field) === text ? before : withText(before, field, text);
      const reader = presentReader();
      const meant = reader?.meaningOf(typed, field, occasion, caret);
      editSurface(() => meant ?? typed);
      if (reader) return;
      // Pasted before the reader was there.
      void loadReader().then(() => {
        const now = store.getState();
        if (now.settings.surfaces[now.surface] === typed)
          understand(field, occasion, caret, { step: "joined" });
      }, ignore);
    },
    enter() {
      store.getState().endStep();
      // Without it, texts stay as they are typed.
      void loadReader().catch(ignore);
    },
    leave(field) {
      store.getState().endStep();
      const { settings, surface } = store.getState();
      if (field in settings.surfaces[surface].expressions || field === "definitions")
        understand(field, "left", 0);
    },
  };
}

function ignore(): void {}
