import { type ReactNode, useId } from "react";

interface SectionProps {
  heading: string;
  lead?: string;
  className?: string;
  children: ReactNode[];
}

/** A group of cards under its heading. Without entries there is none. */
export function Section({ heading, lead, className, children }: SectionProps) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id} className={className}>
      <h3 id={id}>{heading}</h3>
      {lead && <p className="soft gallery-lead">{lead}</p>}
      <ul>{children}</ul>
    </section>
  );
}
