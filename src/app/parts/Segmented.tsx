import { type ReactNode, useId } from "react";

interface SegmentedProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly { value: T; label: string; content?: ReactNode }[];
  onChange(value: T): void;
}

/** A choice of few, all in sight: radio buttons side by side. */
export function Segmented<T extends string>({ label, value, options, onChange }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.content ? option.label : undefined}>
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            // A radio button that is checked already does not change: an arrangement is restored by choosing it again.
            onClick={() => option.value === value && onChange(option.value)}
            aria-label={option.label}
          />
          <span className="segment">{option.content ?? option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
