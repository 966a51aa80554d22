import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from "react";

/** Something that opens beside its button: a menu, a popover. */
export interface Popup {
  open: boolean;
  /** Of the box, for `aria-controls`. */
  id: string;
  /** Around button and box: what happens outside of it closes the box. */
  root: RefObject<HTMLDivElement | null>;
  opener: RefObject<HTMLButtonElement | null>;
  box: RefObject<HTMLDivElement | null>;
  setOpen(open: boolean): void;
  /** Closes it, and gives the focus back to its button. */
  close(): void;
}

/** Keeps a popup in its place, and closes it when the person turns to something else. */
export function usePopup(): Popup {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);

  // After every rendering: what is inside may have grown.
  useLayoutEffect(() => {
    if (open && opener.current && box.current) place(box.current, opener.current.getBoundingClientRect());
  });

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeAtOnce = () => setOpen(false);
    // On a phone the keyboard changes the window's height while somebody types inside.
    const width = innerWidth;
    const closeResized = () => innerWidth !== width && closeAtOnce();
    document.addEventListener("pointerdown", closeOutside, true);
    document.addEventListener("focusin", closeOutside);
    addEventListener("resize", closeResized);
    return () => {
      document.removeEventListener("pointerdown", closeOutside, true);
      document.removeEventListener("focusin", closeOutside);
      removeEventListener("resize", closeResized);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return { open, id, root, opener, box, setOpen, close };
}

/** Pixels between a popup and its button, and at least between a popup and the window's edge. */
const gap = 4;
const margin = 8;

/**
 * Puts a popup where there is more room, below its button or above it, in the window's coordinates. The style sheet reads the place
 * from properties of its own, so that on a phone it can put the box elsewhere.
 */
function place(box: HTMLElement, button: DOMRect): void {
  // Lengths of a part that is shown enlarged count for more pixels of the window.
  const zoom = box.currentCSSZoom || 1;
  const below = innerHeight - button.bottom - gap - margin;
  const above = button.top - gap - margin;
  // Its height without a limit of its own.
  const upward = below < box.scrollHeight * zoom && above > below;
  const left = Math.max(margin, Math.min(button.left, innerWidth - box.offsetWidth * zoom - margin));
  const lengths = {
    left,
    top: upward ? null : button.bottom + gap,
    bottom: upward ? innerHeight - button.top + gap : null,
    height: upward ? above : below,
  };
  for (const [name, length] of Object.entries(lengths))
    box.style.setProperty(`--popup-${name}`, length === null ? "auto" : `${length / zoom}px`);
}
