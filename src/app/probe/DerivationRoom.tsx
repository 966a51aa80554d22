import { useState } from "react";
import { type DerivationId, derivationsOf, derive, english } from "../../core/derivation";
import { usePageState } from "../state/context";
import { room } from "../texts";
import { derivation as de } from "../texts/de/derivation";
import { DerivationPanel } from "../typeset";
import { probeTexts } from "./texts";
import { useInspection } from "./useInspection";

const derivationTexts = room({ en: english, de });

/** How a quantity at the pinned point comes about, with the point's own numbers. */
export default function DerivationRoom() {
  const [wanted, setWanted] = useState<DerivationId>("scalarCurvature");
  const probe = usePageState(({ settings }) => settings.probe);
  const { pinned } = useInspection(probe?.surface ?? 0);
  if (!pinned) return <p className="soft">{probeTexts.derivationHint}</p>;
  const ids = derivationsOf(pinned.data);
  const id = ids.includes(wanted) ? wanted : ids[0];
  const [u, v] = pinned.spec.variables;
  return (
    <>
      <label className="choice">
        <span>{probeTexts.derivationOf}</span>
        <select value={id} onChange={(event) => setWanted(event.target.value as DerivationId)}>
          {ids.map((each) => (
            <option key={each} value={each}>
              {derivationTexts.titles[each]}
            </option>
          ))}
        </select>
      </label>
      <DerivationPanel
        derivation={derive(id, { point: pinned.data, variables: [u, v], texts: derivationTexts })}
      />
    </>
  );
}
