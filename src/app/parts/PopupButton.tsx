import type { ButtonHTMLAttributes } from "react";
import type { Popup } from "./usePopup";

interface PopupButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  popup: Popup;
  /** What it opens. */
  opens: "menu" | "dialog";
}

/** The button that opens a popup and closes it. */
export function PopupButton({ popup, opens, ...rest }: PopupButtonProps) {
  const { open, id, opener, setOpen } = popup;
  return (
    <button
      type="button"
      ref={opener}
      aria-haspopup={opens}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={() => setOpen(!open)}
      {...rest}
    />
  );
}
