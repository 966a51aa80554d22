import { useId } from "react";
import { usePage, usePageState } from "../state/context";
import { probeTexts } from "./texts";

type Drawn = keyof typeof probeTexts.overlays;

/** What is drawn at the point, in every view that shows it. */
export function DrawnAtPoint() {
  const { edit } = usePage().store.getState();
  const overlays = usePageState(({ settings }) => settings.overlays);
  const id = useId();
  const toggle = (drawn: Drawn) =>
    edit((settings) => ({
      ...settings,
      overlays: { ...settings.overlays, [drawn]: !settings.overlays[drawn] },
    }));
  return (
    <fieldset className="probe-draw" aria-labelledby={id}>
      <legend id={id} className="unseen">
        {probeTexts.draw}
      </legend>
      {(Object.keys(probeTexts.overlays) as Drawn[]).map((drawn) => (
        <button
          key={drawn}
          type="button"
          className="chip"
          aria-pressed={overlays[drawn]}
          title={probeTexts.overlayHints[drawn]}
          onClick={() => toggle(drawn)}
        >
          {probeTexts.overlays[drawn]}
        </button>
      ))}
    </fieldset>
  );
}
