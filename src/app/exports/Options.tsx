import type { CSSProperties } from "react";
import { type Chosen, chosenOf, type Exporter, isChoosable, isOffered, type OptionSpec } from "../../exports";
import type { Settings } from "../../settings";
import { NumberField } from "../parts/NumberField";
import { Segmented } from "../parts/Segmented";
import { Switch } from "../parts/Switch";
import type { OptionKey } from "../texts/en/exports";
import { SizeFields } from "./SizeFields";
import { exportTexts as texts } from "./texts";

interface OptionsProps {
  exporter: Exporter;
  chosen: Chosen;
  settings: Settings;
  view: number;
  onChange(change: Chosen): void;
}

/** The options of a format, as its registry entry describes them. */
export function Options({ exporter, chosen, settings, view, onChange }: OptionsProps) {
  const values = chosenOf(exporter.options, chosen);
  const parameters = Object.keys(settings.surfaces[settings.views[view].surface].parameters);
  const there = { views: settings.views.length, parameters: parameters.length, values };
  const offered = Object.entries(exporter.options).filter(([, spec]) => isOffered(spec, there));
  // A picture's sides are chosen together.
  const [sides, others] = [true, false].map((side) => offered.filter(([, spec]) => isSide(spec) === side));
  const units = Object.values(exporter.options).map((spec) => unitOf(spec).length);
  return (
    <div className="export-options" style={{ "--unit": `${Math.max(0, ...units)}ch` } as CSSProperties}>
      {sides.length > 0 && <SizeFields options={exporter.options} values={values} onChange={onChange} />}
      {others.map(([key, spec]) => (
        <OptionField
          key={key}
          name={key as OptionKey}
          spec={spec}
          value={values[key]}
          parameters={parameters}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
    </div>
  );
}

const isSide = (spec: OptionSpec) => spec.type === "number" && spec.unit === "pixels";

const unitOf = (spec: OptionSpec) => (spec.type === "number" && spec.unit ? texts.units[spec.unit] : "");

type Value = number | boolean | string;

interface FieldProps<S extends OptionSpec = OptionSpec> {
  name: OptionKey;
  spec: S;
  value: Value;
  parameters: readonly string[];
  onChange(value: Value): void;
}

function OptionField(props: FieldProps) {
  return fields[props.spec.type](props as never);
}

const fields: {
  [T in OptionSpec["type"]]: (props: FieldProps<OptionSpec & { type: T }>) => React.ReactNode;
} = {
  number: ({ name, spec, value, onChange }) => (
    <div className="choice">
      <span aria-hidden="true">{texts.options[name]}</span>
      <span className="export-number">
        <NumberField
          label={texts.options[name]}
          value={Number(value)}
          step={spec.step}
          accepts={(number) => isChoosable(spec, number)}
          onChange={onChange}
        />
        <span className="export-unit">{unitOf(spec)}</span>
      </span>
    </div>
  ),
  switch: ({ name, value, onChange }) => (
    <Switch label={texts.options[name]} checked={value === true} onChange={onChange} />
  ),
  choice: ({ name, spec, value, onChange }) => (
    <div className="choice">
      <span aria-hidden="true">{texts.options[name]}</span>
      <Segmented
        label={texts.options[name]}
        value={String(value)}
        options={spec.choices.map((each) => ({ value: each, label: texts.choices[name]?.[each] ?? each }))}
        onChange={onChange}
      />
    </div>
  ),
  parameter: ({ name, value, parameters, onChange }) => (
    <label className="choice">
      <span>{texts.options[name]}</span>
      <select value={String(value) || parameters[0]} onChange={(event) => onChange(event.target.value)}>
        {parameters.map((parameter) => (
          <option key={parameter}>{parameter}</option>
        ))}
      </select>
    </label>
  ),
};
