import { useLayoutEffect, useRef, useState } from "react";
import { useTypesetter } from "./temml";
import "./typeset.css";

export interface TypesetProps {
  tex: string;
  /** On lines of its own, with fractions and sums at their full size. */
  display?: boolean;
  /** Shown until the typesetter is there, and where it fails. Default: the TeX. */
  plain?: string;
  /** What is read aloud as long as the formula is not set; once it is, the MathML is read. */
  label?: string;
}

/** A formula, typeset as MathML. */
export function Typeset({ tex, display = false, plain = tex, label }: TypesetProps) {
  const setMath = useTypesetter();
  const target = useRef<HTMLSpanElement>(null);
  /** The TeX that stands there as MathML. */
  const [shown, setShown] = useState<string | null>(null);

  useLayoutEffect(() => {
    const element = target.current;
    if (!setMath || !element) return;
    try {
      setMath(tex, element, display);
      setShown(tex);
    } catch {
      element.replaceChildren();
      setShown(null);
    }
  }, [setMath, tex, display]);

  return (
    <span className={display ? "typeset typeset-display" : "typeset"}>
      {/* React leaves what is in it alone. */}
      <span ref={target} />
      {shown !== tex && (
        <span className="typeset-plain" role="math" aria-label={label}>
          {plain}
        </span>
      )}
    </span>
  );
}
