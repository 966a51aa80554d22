import type { CSSProperties, ReactNode } from "react";
import { quantityIds } from "../../../core/ids";
import { quantities } from "../../../core/quantities";
import { Formula } from "../../../scene";
import { appliesTo, limits, type ViewSpec } from "../../../settings";
import { announce } from "../../parts/announce";
import { Icon } from "../../parts/Icon";
import { IconButton } from "../../parts/IconButton";
import { Segmented } from "../../parts/Segmented";
import { Switch } from "../../parts/Switch";
import { usePage, usePageState } from "../../state/context";
import { editView } from "../../state/edits";
import { quantityLabel, texts } from "../../texts";
import { hasUsualLook, lookAlike, resetLook } from "../looks";
import type { ViewToolsProps } from "../ViewFrame";
import { ColormapChoice } from "./ColormapChoice";
import { RangeChoice } from "./RangeChoice";
import { toolTexts } from "./texts";

type Change = (changes: Partial<ViewSpec>) => void;

/** How one view looks: its colours, what is drawn upon its surface, and the surface itself. */
export default function Look(props: ViewToolsProps & { onClose(): void }) {
  const { index, spec, shown, verticalFactor, onClose } = props;
  const { edit } = usePage().store.getState();
  const several = usePageState(({ settings }) => settings.views.length > 1);
  const change: Change = (changes) => edit((settings) => editView(settings, index, changes));
  return (
    <>
      <header className="look-header">
        <span className="view-symbol">
          <Formula tex={quantities[spec.quantity].symbol} />
        </span>
        <input
          type="text"
          className="look-title"
          aria-label={toolTexts.title}
          placeholder={quantityLabel(spec.quantity)}
          maxLength={limits.titleLength}
          value={spec.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <IconButton onClick={onClose} label={texts.close} icon="close" />
      </header>
      <Group label={toolTexts.colors}>
        <ColormapChoice spec={spec} onChange={(colormap) => change({ colormap })} />
        <RangeChoice index={index} spec={spec} shown={shown} onChange={change} />
      </Group>
      <Group label={toolTexts.lines}>
        <IsolinesChoice spec={spec} onChange={change} />
        <Switch
          label={toolTexts.zeroLine}
          checked={spec.zeroLine}
          onChange={(zeroLine) => change({ zeroLine })}
        />
        <Switch
          label={toolTexts.wireframe}
          checked={spec.wireframe}
          onChange={(wireframe) => change({ wireframe })}
        />
      </Group>
      {spec.projection === "3d" && (
        <Group label={toolTexts.surface}>
          <SurfaceChoices spec={spec} verticalFactor={verticalFactor} onChange={change} />
        </Group>
      )}
      <footer className="look-footer">
        {several && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              edit((settings) => lookAlike(settings, index));
              announce(toolTexts.saidAlike);
            }}
          >
            <Icon name="four" />
            {toolTexts.lookAlike}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-disabled={hasUsualLook(spec)}
          onClick={() => edit((settings) => resetLook(settings, index))}
        >
          <Icon name="reset" />
          {toolTexts.resetLook}
        </button>
      </footer>
    </>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="look-group">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

function IsolinesChoice({ spec, onChange }: { spec: ViewSpec; onChange: Change }) {
  const surface = usePageState(({ settings }) => settings.surfaces[spec.surface]);
  return (
    <label className="choice">
      <span>{toolTexts.isolines}</span>
      <select
        value={spec.isolines}
        onChange={(event) => onChange({ isolines: event.target.value as ViewSpec["isolines"] })}
      >
        <option value="none">{toolTexts.noIsolines}</option>
        {quantityIds
          .filter((id) => appliesTo(id, surface) || id === spec.isolines)
          .map((id) => (
            <option key={id} value={id}>
              {quantityLabel(id)}
            </option>
          ))}
      </select>
    </label>
  );
}

interface SurfaceChoicesProps {
  spec: ViewSpec;
  verticalFactor: string | null;
  onChange: Change;
}

function SurfaceChoices({ spec, verticalFactor, onChange }: SurfaceChoicesProps) {
  const fitted = verticalFactor ? toolTexts.verticalFitted(verticalFactor) : toolTexts.verticals.fitted;
  return (
    <>
      <div className="choice">
        <span>{toolTexts.vertical}</span>
        <Segmented
          label={toolTexts.vertical}
          value={spec.vertical}
          options={(["fitted", "equal"] as const).map((value) => ({
            value,
            label: value === "fitted" ? fitted : toolTexts.verticals[value],
          }))}
          onChange={(vertical) => onChange({ vertical })}
        />
      </div>
      <Switch
        label={toolTexts.shading}
        checked={spec.shading}
        onChange={(shading) => onChange({ shading })}
      />
      <label className="choice">
        <span>{toolTexts.opacity}</span>
        <span className="look-slider">
          <input
            type="range"
            className="slider"
            style={
              {
                "--filled": (spec.opacity - limits.leastOpacity) / (1 - limits.leastOpacity),
              } as CSSProperties
            }
            min={limits.leastOpacity}
            max={1}
            step={0.05}
            value={spec.opacity}
            onChange={(event) => onChange({ opacity: Number(event.target.valueAsNumber.toFixed(2)) })}
          />
          <span aria-hidden="true">{Math.round(100 * spec.opacity)} %</span>
        </span>
      </label>
    </>
  );
}
