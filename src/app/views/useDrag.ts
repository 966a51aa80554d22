import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** A view on its way to another place. */
export interface Drag {
  from: number;
  /** The view whose place it would take; null where there is none. */
  over: number | null;
}

/** Pixels that a press may move and still be a click. */
const slack = 6;

/**
 * Lets views be dragged by their titles. A press that does not move stays a click; Escape, or a place that is none, ends it without a
 * change.
 * @returns what is dragged now; the element that follows the pointer; what a title calls when it is pressed
 */
export function useDrag(onDrop: (from: number, to: number) => void): {
  drag: Drag | null;
  ghost: RefObject<HTMLDivElement | null>;
  onPress(index: number, event: PointerEvent): void;
} {
  const [drag, setDrag] = useState<Drag | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onPress = useCallback(
    (from: number, press: PointerEvent) => {
      if (press.button !== 0 || !press.isPrimary) return;
      const listening = new AbortController();
      const { signal } = listening;
      let over: number | null = null;
      let dragged = false;
      const end = () => {
        listening.abort();
        stop.current = null;
        setDrag(null);
      };
      stop.current?.();
      stop.current = end;

      const onMove = ({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
        if (!dragged && Math.hypot(x - press.clientX, y - press.clientY) < slack) return;
        dragged = true;
        const target = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-view]")?.dataset.view;
        over = target === undefined ? null : Number(target);
        setDrag((old) => (old?.from === from && old.over === over ? old : { from, over }));
        requestAnimationFrame(() => {
          if (ghost.current) ghost.current.style.translate = `${x}px ${y}px`;
        });
      };
      const onUp = () => {
        end();
        if (!dragged) return;
        swallowClick();
        if (over !== null && over !== from) onDrop(from, over);
      };
      addEventListener("pointermove", onMove, { signal });
      addEventListener("pointerup", onUp, { signal });
      addEventListener("pointercancel", end, { signal });
      addEventListener(
        "keydown",
        (event) => {
          if (event.key !== "Escape" || !dragged) return;
          event.stopPropagation();
          end();
          addEventListener("pointerup", swallowClick, { once: true });
        },
        { signal, capture: true },
      );
    },
    [onDrop],
  );
  return { drag, ghost, onPress };
}

/** The click that a browser makes of a press and a release on one element. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }));
}
