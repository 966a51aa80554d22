import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { Icon } from "../parts/Icon";
import { usePageState } from "../state/context";
import { texts } from "../texts";
import { exploringTexts } from "./exploringTexts";
import { useEscape } from "./useEscape";
import "../styles/probe.css";

const ProbeCard = lazy(() => import("./ProbeCard"));
const ProbeSpeaker = lazy(() => import("./ProbeSpeaker"));

/** The point that is told about, in the panel. It opens when a point is pinned; what it consists of is loaded then. */
export function ProbeSection() {
  const probe = usePageState(({ settings }) => settings.probe);
  const isPinned = probe !== null;
  const [open, setOpen] = useState(isPinned);
  const id = useId();
  // What was pinned before the page was there is no news.
  const first = useRef(probe);
  useEffect(() => {
    if (isPinned) setOpen(true);
  }, [isPinned]);
  useEscape();

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
          {exploringTexts.probe}
        </button>
      </h2>
      {open ? (
        <div id={id} className="probe-room">
          <ErrorBoundary fallback={<p className="soft">{texts.failedToLoad}</p>}>
            <Suspense>
              <ProbeCard />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : (
        <p className="soft probe-hint">{exploringTexts.probeHint}</p>
      )}
      {probe && probe !== first.current && (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <ProbeSpeaker />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
