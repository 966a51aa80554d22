import { quantities } from "../../../core/quantities";
import type { Shown } from "../../../scene/show/shown";
import type { RangeMode, ViewSpec } from "../../../settings";
import { NumberField } from "../../parts/NumberField";
import { Segmented } from "../../parts/Segmented";
import { Switch } from "../../parts/Switch";
import { usePage, usePageState } from "../../state/context";
import { toolTexts } from "./texts";

interface RangeChoiceProps {
  index: number;
  spec: ViewSpec;
  shown: Shown;
  onChange(changes: Partial<ViewSpec>): void;
}

const modes = [
  "automatic",
  "full",
  "symmetric",
  "normalised",
  "typed",
] as const satisfies RangeMode["mode"][];

/** Which values the ends of the colours stand for, and how those between are spread. */
export function RangeChoice({ index, spec, shown, onChange }: RangeChoiceProps) {
  const { edit } = usePage().store.getState();
  const { range, scale } = spec;
  const linked = usePageState(({ settings }) => settings.links.range);
  const comparable = usePageState(({ settings }) =>
    settings.views.some(({ quantity }, k) => k !== index && quantity === spec.quantity),
  );
  const setRange = (next: RangeMode) => onChange({ range: next });
  return (
    <>
      <label className="choice">
        <span>{toolTexts.range}</span>
        <select
          value={range.mode}
          onChange={(event) => setRange(rangeOf(event.target.value as RangeMode["mode"], shown))}
        >
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {toolTexts.ranges[mode]}
            </option>
          ))}
        </select>
      </label>
      {range.mode === "typed" && (
        <div className="typed-range">
          <NumberField
            label={toolTexts.rangeMin}
            value={range.min}
            accepts={(min) => min < range.max}
            onChange={(min) => setRange({ ...range, min })}
          />
          <span aria-hidden="true">…</span>
          <NumberField
            label={toolTexts.rangeMax}
            value={range.max}
            accepts={(max) => max > range.min}
            onChange={(max) => setRange({ ...range, max })}
          />
        </div>
      )}
      <div className="choice">
        <span>{toolTexts.scale}</span>
        <Segmented
          label={toolTexts.scale}
          value={scale}
          options={(["linear", "symlog"] as const).map((value) => ({
            value,
            label: toolTexts.scaleHints[value],
            content: toolTexts.scales[value],
          }))}
          onChange={(next) => onChange({ scale: next })}
        />
      </div>
      {comparable && range.mode !== "normalised" && (
        <Switch
          label={toolTexts.linkRange(quantities[spec.quantity].short)}
          checked={linked}
          onChange={(on) => edit((before) => ({ ...before, links: { ...before.links, range: on } }))}
        />
      )}
    </>
  );
}

/** Typed ends start from those that are in sight, to three digits. */
function rangeOf(mode: RangeMode["mode"], { scale }: Shown): RangeMode {
  if (mode !== "typed") return { mode };
  const [min, max] = [scale.low, scale.high].map((end) => Number((end * scale.divisor).toPrecision(3)));
  return min < max ? { mode, min, max } : { mode, min: -1, max: 1 };
}
