import { quantities } from "../../core/quantities";
import { Formula } from "../../scene";
import { pointOn } from "../../scene/show/points";
import { usePageState } from "../state/context";
import { readable } from "./numbers";
import { shownValue } from "./shownValue";
import { useInspection } from "./useInspection";

/**
 * In a corner of a view: where the point is that is told about, and what the view shows there. Of every view whose surface has that
 * point, whichever view the pointer is over. Seen only: what is pinned is read out elsewhere.
 */
export function ProbeReadout({ view }: { view: number }) {
  const { surface, quantity } = usePageState(({ settings }) => settings.views[view]);
  const surfaces = usePageState(({ settings }) => settings.surfaces);
  const probe = usePageState(({ settings }) => settings.probe);
  const hover = usePageState((state) => state.hover);
  const { hovered, pinned } = useInspection(surface);
  const at = hover && pointOn(surface, hover, surfaces);
  const known = at ? hovered : probe && pointOn(surface, probe, surfaces) ? pinned : null;
  if (!known) return null;
  const value = shownValue(known.data, quantity);
  return (
    <div className="probe-readout" aria-hidden="true">
      {known.spec.variables.map((name, k) => (
        <span key={name}>
          <i className="math">{name}</i>
          <b>{readable(known.at[k], 5)}</b>
        </span>
      ))}
      {value !== undefined && (
        <span className="probe-readout-value">
          <Formula tex={quantities[quantity].symbol} />
          <b>{Number.isNaN(value) ? "–" : readable(value)}</b>
        </span>
      )}
    </div>
  );
}
