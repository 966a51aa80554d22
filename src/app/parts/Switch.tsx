interface SwitchProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Something that is on or off, with its name before it. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className="choice switch">
      <span>{label}</span>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
