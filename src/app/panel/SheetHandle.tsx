import { type PointerEvent, useRef } from "react";
import { usePage, usePageState } from "../state/context";
import { texts } from "../texts";

/** Pixels that a finger moves before it means a drag. */
const slack = 8;

/** On a phone: folds the sheet by a tap, a key, or a pull up or down. */
export function SheetHandle() {
  const { store } = usePage();
  const open = usePageState((state) => state.panelOpen);
  const start = useRef<number | null>(null);
  const set = (panelOpen: boolean) => store.getState().set({ panelOpen });

  const onPointerMove = ({ clientY }: PointerEvent) => {
    if (start.current === null || Math.abs(clientY - start.current) < slack) return;
    set(clientY < start.current);
    start.current = clientY;
    dragged.current = true;
  };
  const dragged = useRef(false);

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={open ? texts.panel.close : texts.panel.open}
      aria-expanded={open}
      onPointerDown={(event) => {
        start.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
      onClick={() => {
        if (!dragged.current) set(!open);
        dragged.current = false;
      }}
    />
  );
}
