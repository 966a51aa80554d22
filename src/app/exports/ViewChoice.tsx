import type { Settings } from "../../settings";
import { quantityLabel } from "../texts";
import { viewName } from "./subject";
import { exportTexts as texts } from "./texts";

interface ViewChoiceProps {
  settings: Settings;
  value: number;
  onChange(view: number): void;
}

/** Which view is meant where a file holds only one; nothing where there is only one. */
export function ViewChoice({ settings, value, onChange }: ViewChoiceProps) {
  if (settings.views.length === 1) return null;
  const labels = settings.views.map(({ quantity }, index) => {
    const words = [viewName(settings, index), quantityLabel(quantity)].filter(Boolean).join(", ");
    return texts.viewNumber(index + 1, words);
  });
  return (
    <label className="choice">
      <span>{texts.view}</span>
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {labels.map((label, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
