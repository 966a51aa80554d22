import { lazy, Suspense, useId, useState } from "react";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { Icon } from "../parts/Icon";
import { exploringTexts } from "../probe/exploringTexts";
import { texts } from "../texts";
import "../styles/critical.css";

const CriticalList = lazy(() => import("./CriticalList"));

/** The critical points of the panel's surface. They are looked for while this is open. */
export function CriticalSection() {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="disclosure-heading">
        <button
          type="button"
          className="disclosure-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevronDown" />
          {exploringTexts.criticalPoints}
        </button>
      </h2>
      {open && (
        <div id={id}>
          <ErrorBoundary fallback={<p className="soft">{texts.failedToLoad}</p>}>
            <Suspense>
              <CriticalList />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </section>
  );
}
