import { useEffect } from "react";
import { usePage } from "../state/context";
import { unpin } from "./actions";

/** Where Escape means something else, or nothing yet: while somebody types, and in what lies over the page. */
const elsewhere = "textarea, select, input:not(.probe-card input), [role=menu], [role=dialog], dialog";

/** Escape lets go of the pinned point, unless it is meant for something else. */
export function useEscape(): void {
  const { store } = usePage();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      const { dialog, presenting, lesson, settings } = store.getState();
      if (dialog || presenting || lesson || !settings.probe) return;
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      event.preventDefault();
      // Its words have been loaded with the pinned point, or are about to be.
      void import("./texts").then(({ probeTexts }) => unpin(store, probeTexts.said.unpinned));
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store]);
}
