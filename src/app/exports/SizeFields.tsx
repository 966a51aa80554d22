import { type Chosen, isChoosable, type OptionSpecs } from "../../exports";
import { NumberField } from "../parts/NumberField";
import { pictureSizes, sizeLabel } from "./sizes";
import { exportTexts as texts } from "./texts";

interface SizeFieldsProps {
  options: OptionSpecs;
  values: Chosen;
  onChange(change: Chosen): void;
}

/** Width and height: one of those that are usual, or any. */
export function SizeFields({ options, values, onChange }: SizeFieldsProps) {
  const sizes = pictureSizes.filter(
    ({ width, height }) => isChoosable(options.width, width) && isChoosable(options.height, height),
  );
  const known = sizes.findIndex(({ width, height }) => width === values.width && height === values.height);
  return (
    <>
      <label className="choice">
        <span>{texts.sizes}</span>
        <select
          value={known}
          onChange={(event) => {
            const size = sizes[Number(event.target.value)];
            if (size) onChange({ width: size.width, height: size.height });
          }}
        >
          {sizes.map((size, index) => (
            <option key={sizeLabel(size)} value={index}>
              {sizeLabel(size)}
            </option>
          ))}
          {known < 0 && <option value={-1}>{texts.ownSize}</option>}
        </select>
      </label>
      <div className="choice">
        <span aria-hidden="true">
          {texts.options.width} × {texts.options.height}
        </span>
        <span className="export-size">
          {(["width", "height"] as const).map((side) => (
            <NumberField
              key={side}
              label={texts.options[side]}
              value={Number(values[side])}
              step={10}
              accepts={(number) => isChoosable(options[side], number)}
              onChange={(number) => onChange({ [side]: number })}
            />
          ))}
          <span className="export-unit">{texts.units.pixels}</span>
        </span>
      </div>
    </>
  );
}
