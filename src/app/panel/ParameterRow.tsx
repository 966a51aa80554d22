import { useState } from "react";
import type { Parameter } from "../../core/types";
import { IconButton } from "../parts/IconButton";
import { Segmented } from "../parts/Segmented";
import { Slider } from "../parts/Slider";
import { usePage, usePageState, useSurface } from "../state/context";
import { parameterOf, reaching, setParameter } from "../state/edits";
import { defaultPlay, type Play, type PlaySpeed, playKey, playModes, playSpeeds } from "../state/play";
import { texts } from "../texts";
import { ValueField } from "./ValueField";

/** A parameter: its value, its slider, whether it moves by itself; and how, and over which range, when asked for. */
export function ParameterRow({ name }: { name: string }) {
  const { store } = usePage();
  const { editSurface, endStep, play } = store.getState();
  const surface = usePageState((state) => state.surface);
  const parameter = parameterOf(useSurface(), name);
  const playing = usePageState(({ plays }) => plays[playKey(surface, name)] ?? defaultPlay);
  const [open, setOpen] = useState(false);
  const change = (changes: Partial<Parameter>) => editSurface((spec) => setParameter(spec, name, changes));
  const toggle = () => play(surface, name, { running: !playing.running });
  /** Who takes hold of it has it. */
  const pause = () => playing.running && play(surface, name, { running: false });

  return (
    <div className="parameter">
      <div className="parameter-row">
        <span className="math parameter-name">
          {name} <span className="upright">=</span>
        </span>
        <ValueField
          label={texts.parameter.value(name)}
          value={parameter.value}
          step={parameter.step}
          onChange={(value) => change(reaching({ ...parameter, value }))}
          onEnter={() => {
            endStep();
            pause();
          }}
        />
        <Slider
          label={texts.parameter.slider(name)}
          {...parameter}
          onChange={(value) => change({ value })}
          onTake={pause}
          onSpace={toggle}
        />
        <IconButton
          className="small"
          onClick={toggle}
          label={(playing.running ? texts.parameter.pause : texts.parameter.play)(name)}
          icon={playing.running ? "pause" : "play"}
        />
        <IconButton
          className="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          label={texts.parameter.range(name)}
          icon="more"
        />
      </div>
      {open && (
        <>
          <SliderRange name={name} parameter={parameter} onChange={change} />
          <PlayChoices name={name} play={playing} onChange={(changes) => play(surface, name, changes)} />
        </>
      )}
    </div>
  );
}

interface SliderRangeProps {
  name: string;
  parameter: Parameter;
  onChange(changes: Partial<Parameter>): void;
}

function SliderRange({ name, parameter: { min, max, step }, onChange }: SliderRangeProps) {
  const { faults } = texts.parameter;
  const stepFault = (value: number) =>
    value <= 0 ? faults.stepNotPositive : value > max - min ? faults.stepTooLarge : null;
  return (
    <div className="slider-range">
      <span>{texts.parameter.min}</span>
      <ValueField
        label={texts.parameter.minOf(name)}
        value={min}
        fault={(value) => (value < max ? null : faults.minNotLess)}
        onChange={(value) => onChange({ min: value })}
      />
      <span>{texts.parameter.max}</span>
      <ValueField
        label={texts.parameter.maxOf(name)}
        value={max}
        fault={(value) => (value > min ? null : faults.maxNotGreater)}
        onChange={(value) => onChange({ max: value })}
      />
      <span>{texts.parameter.step}</span>
      <ValueField
        label={texts.parameter.stepOf(name)}
        value={step}
        fault={stepFault}
        onChange={(value) => onChange({ step: value })}
      />
    </div>
  );
}

interface PlayChoicesProps {
  name: string;
  play: Play;
  onChange(changes: Partial<Play>): void;
}

/** How a parameter moves by itself. */
function PlayChoices({ name, play, onChange }: PlayChoicesProps) {
  return (
    <div className="play-choices">
      <Segmented
        label={texts.parameter.modeOf(name)}
        value={play.mode}
        options={playModes.map((mode) => ({ value: mode, label: texts.parameter.modes[mode] }))}
        onChange={(mode) => onChange({ mode, direction: 1 })}
      />
      <select
        aria-label={texts.parameter.speedOf(name)}
        title={texts.parameter.speedOf(name)}
        value={play.speed}
        onChange={(event) => onChange({ speed: Number(event.target.value) as PlaySpeed })}
      >
        {playSpeeds.map((speed) => (
          <option key={speed} value={speed}>
            {texts.parameter.times(speed)}
          </option>
        ))}
      </select>
    </div>
  );
}
