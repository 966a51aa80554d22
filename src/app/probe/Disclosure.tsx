import { type ReactNode, useId, useState } from "react";
import { Icon } from "../parts/Icon";

interface DisclosureProps {
  label: string;
  children: ReactNode;
}

/** A heading that opens what it is about. What is closed is not there. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="disclosure">
      <h3>
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevronDown" />
          {label}
        </button>
      </h3>
      {open && (
        <div className="disclosure-content" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
