import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { usePage } from "../state/context";
import { texts } from "../texts";
import { Icon } from "./Icon";

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
  // Closed before it leaves the document, the dialog gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
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
          <button type="button" className="icon-button" aria-label={texts.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
