import { type CSSProperties, useEffect, useState } from "react";
import type { Parameter, SurfaceSpec } from "../../core/types";
import { Icon } from "../parts/Icon";
import { NumberField } from "../parts/NumberField";
import { Prose } from "../parts/Prose";
import { usePage, usePageState, useResult, useSurface } from "../state/context";
import { parameterOf, reaching, removeParameter, setParameter } from "../state/edits";
import { texts } from "../texts";
import { problemsOf } from "./problems";

/** A slider for each free parameter that the text uses, in the order of the text. */
export function ParametersSection() {
  const result = useResult(usePageState(({ surface }) => surface));
  const spec = useSurface();
  const names = result.stage?.parameters ?? [];
  const refused = Object.keys(spec.parameters).flatMap((name) =>
    problemsOf(result, `parameters.${name}`, (old) => keysOf(old), keysOf(spec)).map(({ message }) => ({
      name,
      message,
    })),
  );
  if (names.length === 0 && refused.length === 0) return null;
  return (
    <section className="section" aria-labelledby="parameters-heading">
      <h2 id="parameters-heading">{texts.panel.parameters}</h2>
      {names.map((name) => (
        <ParameterRow key={name} name={name} />
      ))}
      <div className="problems" aria-live="polite">
        {refused.map(({ name, message }) => (
          <RefusedParameter key={name} name={name} message={message} />
        ))}
      </div>
    </section>
  );
}

const keysOf = ({ parameters }: SurfaceSpec): string => Object.keys(parameters).join();

/** A name that no parameter can have, as a link may bring it. */
function RefusedParameter({ name, message }: { name: string; message: string }) {
  const { editSurface } = usePage().store.getState();
  return (
    <p className="problem">
      <Prose text={message} />
      <button
        type="button"
        className="remedy"
        onClick={() => editSurface((surface) => removeParameter(surface, name))}
      >
        {texts.problem.remove}
      </button>
    </p>
  );
}

function ParameterRow({ name }: { name: string }) {
  const { editSurface } = usePage().store.getState();
  const parameter = parameterOf(useSurface(), name);
  const [rangeOpen, setRangeOpen] = useState(false);
  const change = (changes: Partial<Parameter>) =>
    editSurface((surface) => setParameter(surface, name, changes));

  return (
    <div className="parameter">
      <div className="parameter-row">
        <span className="math parameter-name">
          {name} <span className="upright">=</span>
        </span>
        <NumberField
          label={texts.parameter.value(name)}
          value={parameter.value}
          step={parameter.step}
          onChange={(value) => change(reaching({ ...parameter, value }))}
        />
        <Slider name={name} parameter={parameter} onChange={(value) => change({ value })} />
        <button
          type="button"
          className="icon-button small"
          aria-label={texts.parameter.range(name)}
          title={texts.parameter.range(name)}
          aria-expanded={rangeOpen}
          onClick={() => setRangeOpen(!rangeOpen)}
        >
          <Icon name="more" />
        </button>
      </div>
      {rangeOpen && <SliderRange name={name} parameter={parameter} onChange={change} />}
    </div>
  );
}

interface SliderProps {
  name: string;
  parameter: Parameter;
  onChange(value: number): void;
}

/** Tells the page when it starts and stops moving, by pointer or by keys: scales are held meanwhile. */
function Slider({ name, parameter, onChange }: SliderProps) {
  const { store } = usePage();
  const { value, min, max, step } = parameter;
  const move = (moving: boolean) => store.getState().set({ moving });
  // A slider that goes away while it moves would leave the scales held.
  useEffect(() => () => store.getState().set({ moving: false }), [store]);
  const filled = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return (
    <input
      type="range"
      className="slider"
      style={{ "--filled": filled } as CSSProperties}
      aria-label={texts.parameter.slider(name)}
      min={min}
      max={max}
      step={step}
      value={value}
      onChange={(event) => onChange(tidy(event.target.valueAsNumber, step))}
      onPointerDown={() => move(true)}
      onPointerUp={() => move(false)}
      onPointerCancel={() => move(false)}
      onLostPointerCapture={() => move(false)}
      onKeyDown={({ key }) => movingKeys.has(key) && move(true)}
      onKeyUp={() => move(false)}
      onBlur={() => move(false)}
    />
  );
}

const movingKeys: ReadonlySet<string> = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
]);

/** min + k·step in doubles is 0.30000000000000004; nobody chose that. */
function tidy(value: number, step: number): number {
  const digits = Math.ceil(Math.max(0, Math.log10(Math.abs(value) / step || 1))) + 3;
  return Number(value.toPrecision(Math.min(15, Math.max(6, digits))));
}

interface SliderRangeProps {
  name: string;
  parameter: Parameter;
  onChange(changes: Partial<Parameter>): void;
}

function SliderRange({ name, parameter: { min, max, step }, onChange }: SliderRangeProps) {
  return (
    <div className="slider-range">
      <span>{texts.parameter.min}</span>
      <NumberField
        label={texts.parameter.minOf(name)}
        value={min}
        accepts={(value) => value < max}
        onChange={(value) => onChange({ min: value })}
      />
      <span>{texts.parameter.max}</span>
      <NumberField
        label={texts.parameter.maxOf(name)}
        value={max}
        accepts={(value) => value > min}
        onChange={(value) => onChange({ max: value })}
      />
      <span>{texts.parameter.step}</span>
      <NumberField
        label={texts.parameter.stepOf(name)}
        value={step}
        accepts={(value) => value > 0}
        onChange={(value) => onChange({ step: value })}
      />
    </div>
  );
}
