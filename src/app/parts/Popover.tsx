import { type ReactNode, useEffect } from "react";
import { PopupButton } from "./PopupButton";
import { usePopup } from "./usePopup";

interface PopoverProps {
  /** What the button says, and the box is called. */
  label: string;
  button: ReactNode;
  buttonClassName: string;
  className?: string;
  children(close: () => void): ReactNode;
}

/** A button that opens a small box of fields beside it; on a phone, a sheet at the bottom. What lies behind stays in use. */
export function Popover({ label, button, buttonClassName, className = "", children }: PopoverProps) {
  const popup = usePopup();
  const { open, id, root, box, close } = popup;

  // The box and not its first field: that may not have been loaded, and on a phone would call the keyboard.
  useEffect(() => {
    if (open) box.current?.focus({ preventScroll: true });
  }, [open, box]);

  return (
    <div className={`menu ${className}`} ref={root} data-own-pointer>
      <PopupButton popup={popup} opens="dialog" className={buttonClassName} aria-label={label} title={label}>
        {button}
      </PopupButton>
      {open && (
        <div
          className="popover popup"
          role="dialog"
          id={id}
          ref={box}
          tabIndex={-1}
          aria-label={label}
          onKeyDown={(event) => {
            // The view below and the page have keys of their own.
            event.stopPropagation();
            if (event.key === "Escape") close();
          }}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
