import { lazy, useEffect, useId, useRef, useState } from "react";
import { DisclosureHeading, headingId } from "../parts/Disclosure";
import { Loaded } from "../parts/Loaded";
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
  const isWalking = usePageState(({ walkFrom }) => walkFrom !== null);
  const id = useId();
  // What was pinned before the page was there is no news.
  const first = useRef(probe);
  useEffect(() => {
    if (isPinned || isWalking) setOpen(true);
  }, [isPinned, isWalking]);
  useEscape();

  return (
    <section className="section" aria-labelledby={headingId(id)}>
      <DisclosureHeading level={2} label={exploringTexts.probe} id={id} open={open} onToggle={setOpen} />
      {open ? (
        <div id={id} className="probe-room">
          <Loaded failure={<p className="soft">{texts.failedToLoad}</p>}>
            <ProbeCard />
          </Loaded>
        </div>
      ) : (
        <p className="soft probe-hint">{exploringTexts.probeHint}</p>
      )}
      {probe && probe !== first.current && (
        <Loaded>
          <ProbeSpeaker />
        </Loaded>
      )}
    </section>
  );
}
