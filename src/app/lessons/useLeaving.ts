import { useEffect, useRef } from "react";
import { usePage } from "../state/context";

/** Where Escape means something else. */
const elsewhere =
  "textarea, select, input:not([type=range], [type=checkbox], [type=radio]), [role=menu], [role=dialog], dialog";

/** Escape leaves the lesson, unless it is meant for something else. */
export function useLeaving(leave: () => void): void {
  const { store } = usePage();
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (store.getState().dialog) return;
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store]);
}
