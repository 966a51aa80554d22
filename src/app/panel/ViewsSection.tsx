import { colormapIds } from "../../color";
import type { RangeMode, ViewSpec } from "../../settings";
import { Icon } from "../parts/Icon";
import { NumberField } from "../parts/NumberField";
import { Segmented } from "../parts/Segmented";
import { addView, arrange, arrangementIds, arrangementOf } from "../state/arrange";
import { usePage, usePageState } from "../state/context";
import { editAllViews } from "../state/edits";
import { colormapLabel, texts } from "../texts";

/** How the surface is shown: how many views, and what all of them have in common. */
export function ViewsSection() {
  const { store } = usePage();
  const { edit } = store.getState();
  const settings = usePageState((state) => state.settings);
  const keepScale = usePageState((state) => state.keepScale);
  const { views, links } = settings;
  const [first] = views;
  const change = (changes: Partial<ViewSpec>) => edit((before) => editAllViews(before, changes));
  const comparable = new Set(views.map((view) => view.quantity)).size < views.length;

  return (
    <section className="section" aria-labelledby="views-heading">
      <h2 id="views-heading">{texts.views.heading}</h2>
      <div className="arrangement">
        <Segmented
          label={texts.views.arrangement}
          value={arrangementOf(settings)}
          options={arrangementIds.map((id) => ({
            value: id,
            label: texts.views.arrangements[id],
            content: <Icon name={id} />,
          }))}
          onChange={(id) => edit((before) => arrange(before, store.getState().surface, id))}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={texts.views.add}
          title={texts.views.add}
          onClick={() => edit((before) => addView(before, store.getState().surface))}
        >
          <Icon name="plus" />
        </button>
      </div>
      <label className="choice">
        <span>{texts.views.colormap}</span>
        <select
          value={first.colormap}
          onChange={(event) => change({ colormap: event.target.value as ViewSpec["colormap"] })}
        >
          <option value="automatic">{texts.views.automaticColormap}</option>
          {colormapIds.map((id) => (
            <option key={id} value={id}>
              {colormapLabel(id)}
            </option>
          ))}
        </select>
      </label>
      <RangeChoice range={first.range} onChange={(range) => change({ range })} />
      <div className="choice">
        <span>{texts.views.vertical}</span>
        <Segmented
          label={texts.views.vertical}
          value={first.vertical}
          options={(["fitted", "equal"] as const).map((value) => ({
            value,
            label: texts.views.verticals[value],
          }))}
          onChange={(vertical) => change({ vertical })}
        />
      </div>
      <Switch
        label={texts.views.shading}
        checked={first.shading}
        onChange={(shading) => change({ shading })}
      />
      <Switch
        label={texts.views.keepScale}
        checked={keepScale}
        onChange={(checked) => store.getState().set({ keepScale: checked })}
      />
      {comparable && (
        <Switch
          label={texts.views.linkRanges}
          checked={links.range}
          onChange={(range) => edit((before) => ({ ...before, links: { ...before.links, range } }))}
        />
      )}
    </section>
  );
}

const rangeModes = Object.keys(texts.views.ranges) as RangeMode["mode"][];

function RangeChoice({ range, onChange }: { range: RangeMode; onChange(range: RangeMode): void }) {
  const choose = (mode: RangeMode["mode"]) =>
    onChange(mode === "typed" ? { mode, min: -1, max: 1 } : { mode });
  return (
    <>
      <label className="choice">
        <span>{texts.views.range}</span>
        <select value={range.mode} onChange={(event) => choose(event.target.value as RangeMode["mode"])}>
          {rangeModes.map((mode) => (
            <option key={mode} value={mode}>
              {texts.views.ranges[mode]}
            </option>
          ))}
        </select>
      </label>
      {range.mode === "typed" && (
        <div className="typed-range">
          <NumberField
            label={texts.views.rangeMin}
            value={range.min}
            accepts={(min) => min < range.max}
            onChange={(min) => onChange({ ...range, min })}
          />
          <span aria-hidden="true">…</span>
          <NumberField
            label={texts.views.rangeMax}
            value={range.max}
            accepts={(max) => max > range.min}
            onChange={(max) => onChange({ ...range, max })}
          />
        </div>
      )}
    </>
  );
}

interface SwitchProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className="choice switch">
      <span>{label}</span>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
