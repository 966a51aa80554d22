import { useState } from "react";
import type { Parameter, SurfaceSpec } from "../../core/types";
import { Icon } from "../parts/Icon";
import { NumberField } from "../parts/NumberField";
import { Prose } from "../parts/Prose";
import { Slider } from "../parts/Slider";
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
        <Slider label={texts.parameter.slider(name)} {...parameter} onChange={(value) => change({ value })} />
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
