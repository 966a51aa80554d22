import { type ReactNode, useEffect } from "react";
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
  const { open, id, root, opener, box, setOpen, close } = usePopup();

  // The box and not its first field: that may not have been loaded, and on a phone would call the keyboard.
  useEffect(() => {
    if (open) box.current?.focus({ preventScroll: true });
  }, [open, box]);

  return (
    <div className={`menu ${className}`} ref={root} data-own-pointer>
      <button
        type="button"
        ref={opener}
        className={buttonClassName}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
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
