import { type ReactNode, useId, useState } from "react";
import { Icon } from "./Icon";

interface DisclosureHeadingProps {
  /** A section of the panel, or a part of one. */
  level: 2 | 3;
  label: string;
  /** Of what it opens; the heading's own is `headingId` of it. */
  id: string;
  open: boolean;
  onToggle(open: boolean): void;
}

export const headingId = (id: string): string => `${id}-heading`;

/** A heading that opens what it is about. What is closed is not there. */
export function DisclosureHeading({ level, label, id, open, onToggle }: DisclosureHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={headingId(id)} className={level === 2 ? "disclosure-heading" : undefined}>
      <button
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(!open)}
      >
        <Icon name="chevronDown" />
        {label}
      </button>
    </Heading>
  );
}

/** A part of a section that opens by its heading. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="disclosure">
      <DisclosureHeading level={3} label={label} id={id} open={open} onToggle={setOpen} />
      {open && (
        <div className="disclosure-content" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
