import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { usePage } from "../state/context";
import { texts } from "../texts";
import { IconButton } from "./IconButton";

interface DialogProps {
  title: string;
  className?: string;
  children: ReactNode;
}

/**
 * What opens over the page: the browser keeps the focus inside and gives it back to where it came from; Escape, the cross and a click
 * beside it close.
 */
export function Dialog({ title, className = "", children }: DialogProps) {
  const { store } = usePage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => (dialog.current ? openModal(dialog.current) : undefined), []);
  const close = () => store.getState().set({ dialog: null });
  const closeOutside = (event: MouseEvent) => {
    // A click on the dialog itself is one beside its content.
    if (event.target === dialog.current) close();
  };
  return (
    <dialog
      className={`dialog ${className}`}
      ref={dialog}
      aria-labelledby={id}
      // At once, and not by the `close` event later: by then it may have been opened anew.
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={closeOutside}
    >
      <div className="dialog-content">
        <header className="dialog-header">
          <h2 id={id}>{title}</h2>
          <IconButton onClick={close} label={texts.close} icon="close" />
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** @returns a function that closes it; before it leaves the document, so that the focus goes back to where it came from */
function openModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  // What lies above the page is one sheet of paper, cut off at its end: for printing it is a part of the page.
  const flow = () => reopen(dialog, () => dialog.show());
  const lift = () => reopen(dialog, () => dialog.showModal());
  addEventListener("beforeprint", flow);
  addEventListener("afterprint", lift);
  return () => {
    removeEventListener("beforeprint", flow);
    removeEventListener("afterprint", lift);
    dialog.close();
  };
}

function reopen(dialog: HTMLDialogElement, open: () => void): void {
  const focused = document.activeElement;
  dialog.close();
  open();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
