import { lazy, useId, useState } from "react";
import { DisclosureHeading, headingId } from "../parts/Disclosure";
import { Loaded } from "../parts/Loaded";
import { exploringTexts } from "../probe/exploringTexts";
import { texts } from "../texts";
import "../styles/critical.css";

const CriticalList = lazy(() => import("./CriticalList"));

/** The critical points of the panel's surface. They are looked for while this is open. */
export function CriticalSection() {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="section" aria-labelledby={headingId(id)}>
      <DisclosureHeading
        level={2}
        label={exploringTexts.criticalPoints}
        id={id}
        open={open}
        onToggle={setOpen}
      />
      {open && (
        <div id={id}>
          <Loaded failure={<p className="soft">{texts.failedToLoad}</p>}>
            <CriticalList />
          </Loaded>
        </div>
      )}
    </section>
  );
}
