import { lazy, useState } from "react";
import type { InspectedPoint } from "../../scene/show/inspection";
import { Disclosure } from "../parts/Disclosure";
import { IconButton } from "../parts/IconButton";
import { Loaded } from "../parts/Loaded";
import { usePage, usePageState } from "../state/context";
import { unpin } from "./actions";
import { Coordinates } from "./Coordinates";
import { DrawnAtPoint } from "./DrawnAtPoint";
import { toJson, toText } from "./record";
import { emptyRows, type RowId, rowsOf } from "./rows";
import { probeTexts } from "./texts";
import { useToldPoint } from "./useInspection";
import { copyText, Values } from "./Values";

const DerivationRoom = lazy(() => import("./DerivationRoom"));
const DerivativesRoom = lazy(() => import("./DerivativesRoom"));

/**
 * All that is known of the point under the pointer, or of the pinned one, in float64. While the focus is in the card it stays with
 * the pinned point, so that nothing changes under one's hands.
 */
export default function ProbeCard() {
  const { store } = usePage();
  const [isFocused, setFocused] = useState(false);
  const told = useToldPoint(isFocused);
  const isPinned = usePageState(({ settings }) => settings.probe !== null);
  const panelSurface = usePageState(({ surface }) => surface);
  const surfaces = usePageState(({ settings }) => settings.surfaces);
  const surface = told?.surface ?? panelSurface;
  const spec = told?.point.spec ?? surfaces[surface];
  const rows = told ? rowsOf(told.point.data) : emptyRows(spec.kind);
  const state = told ? (told.isPinned ? "pinned" : "hovered") : "none";

  return (
    <fieldset
      className="probe-card"
      data-state={state}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
      }}
    >
      <legend className="unseen">{probeTexts.values}</legend>
      <p className="probe-header">
        <span className="probe-state">{probeTexts[state]}</span>
        {surfaces.length > 1 && <span className="soft">{probeTexts.onSurface(surface + 1)}</span>}
        <span className="walk-hint soft">{probeTexts.walkShort}</span>
        <IconButton
          className="small probe-unpin"
          disabled={!isPinned}
          onClick={() => unpin(store, probeTexts.said.unpinned)}
          label={probeTexts.unpin}
          icon="close"
        />
      </p>
      <Coordinates surface={surface} spec={spec} at={told?.point.at ?? null} isPinned={isPinned} />
      <Kind point={told?.point ?? null} />
      <Values rows={rows} isEmpty={!told} />
      <CopyAll point={told?.point ?? null} />
      <DrawnAtPoint />
      {spec.variables.length === 2 && (
        <>
          <Disclosure label={probeTexts.derivation}>
            <Loaded failure={<p className="soft">{probeTexts.derivationFailed}</p>}>
              <DerivationRoom />
            </Loaded>
          </Disclosure>
          <Disclosure label={probeTexts.derivatives}>
            <Loaded failure={<p className="soft">{probeTexts.derivationFailed}</p>}>
              <DerivativesRoom spec={spec} />
            </Loaded>
          </Disclosure>
        </>
      )}
    </fieldset>
  );
}

/** Elliptic, hyperbolic …; and whether the numbers are limits. */
function Kind({ point }: { point: InspectedPoint | null }) {
  return (
    <p className="probe-kind">
      <span>{point ? kindOf(point) : "–"}</span>
      {point?.data.limit && <span className="probe-limit">{probeTexts.limit}</span>}
    </p>
  );
}

function kindOf({ data }: InspectedPoint): string {
  return data.kind ? probeTexts.pointKinds[data.kind] : probeTexts.unknownKind;
}

function CopyAll({ point }: { point: InspectedPoint | null }) {
  const text = () => point && toText(point, (id) => probeTexts.rows[id as RowId], kindOf(point));
  const json = () => point && toJson(point);
  const copy = (read: () => string | null) => {
    const content = read();
    if (content !== null) void copyText(content);
  };
  return (
    <p className="probe-copy-all">
      <span className="soft">{probeTexts.copyAll}</span>
      <button type="button" className="chip" disabled={!point} onClick={() => copy(text)}>
        {probeTexts.asText}
      </button>
      <button type="button" className="chip" disabled={!point} onClick={() => copy(json)}>
        {probeTexts.asJson}
      </button>
    </p>
  );
}
