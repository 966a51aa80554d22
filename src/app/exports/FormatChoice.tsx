import { useId } from "react";
import { type ExporterId, exporterIds, exporters, exportGroupIds } from "../../exports";
import { exportTexts as texts } from "./texts";

interface FormatChoiceProps {
  value: ExporterId;
  onChange(id: ExporterId): void;
}

/** All formats by what they are: one set of radio buttons, which arrow keys walk through. */
export function FormatChoice({ value, onChange }: FormatChoiceProps) {
  const name = useId();
  return (
    <fieldset className="export-formats">
      <legend className="unseen">{texts.format}</legend>
      {exportGroupIds.map((group) => (
        <div key={group} className="export-group">
          <h3 id={`${name}-${group}`}>{texts.groups[group]}</h3>
          <div className="export-members">
            {exporterIds
              .filter((id) => exporters[id].group === group)
              .map((id) => (
                <label key={id}>
                  <input
                    type="radio"
                    className="unseen"
                    name={name}
                    checked={id === value}
                    aria-describedby={`${name}-${group}`}
                    onChange={() => onChange(id)}
                  />
                  <span className="export-format">{texts.formats[id].name}</span>
                </label>
              ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
