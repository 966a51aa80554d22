import { useId } from "react";
import { colormapIds, resolveColormap } from "../../../color";
import { quantities } from "../../../core/quantities";
import type { ViewSpec } from "../../../settings";
import { colormapLabel } from "../../texts";
import { Swatch } from "./Swatch";
import { toolTexts } from "./texts";

interface ColormapChoiceProps {
  spec: ViewSpec;
  onChange(colormap: ViewSpec["colormap"]): void;
}

/** The colour maps, each as it is. */
export function ColormapChoice({ spec, onChange }: ColormapChoiceProps) {
  const name = useId();
  const automatic = resolveColormap("automatic", quantities[spec.quantity].scale);
  return (
    <fieldset>
      <legend className="unseen">{toolTexts.colormap}</legend>
      <div className="colormaps">
        {(["automatic", ...colormapIds] as const).map((id) => (
          <label key={id}>
            <input
              type="radio"
              className="unseen"
              name={name}
              checked={spec.colormap === id}
              onChange={() => onChange(id)}
            />
            <span className="colormap">
              <Swatch colormap={id === "automatic" ? automatic : id} />
              {id === "automatic" ? toolTexts.automaticColormap : colormapLabel(id)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
