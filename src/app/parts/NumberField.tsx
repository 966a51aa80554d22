import { type KeyboardEvent, useState } from "react";

interface NumberFieldProps {
  label: string;
  value: number;
  /** What an arrow key adds; a tenth with Alt, ten times with Shift. */
  step?: number;
  onChange(value: number): void;
  className?: string;
  /** Whether a number may be taken; others stay as typed and are marked. */
  accepts?(value: number): boolean;
}

/** A number as it is typed, with "−" and "," read as people write them. NaN if it is none. */
export function readTypedNumber(text: string): number {
  const plain = text
    .trim()
    .replace("\u2212", "-")
    .replace(/^([+-]?\d*),(\d+)$/, "$1.$2");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** Up to 12 digits, with a true minus. */
export function writeNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replaceAll("-", "\u2212");
}

/** A number that can be typed: taken as soon as it is one; what is typed stays as it is until the field is left. */
export function NumberField({ label, value, step, onChange, className, accepts }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const isGood = (number: number) => Number.isFinite(number) && (accepts?.(number) ?? true);
  const invalid = draft !== null && !isGood(readTypedNumber(draft));

  const change = (text: string) => {
    setDraft(text);
    const number = readTypedNumber(text);
    if (isGood(number)) onChange(number);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") setDraft(null);
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step || !direction) return;
    event.preventDefault();
    const stride = step * (event.shiftKey ? 10 : event.altKey ? 0.1 : 1);
    const next = Number((value + direction * stride).toPrecision(12));
    if (!isGood(next)) return;
    setDraft(null);
    onChange(next);
  };

  return (
    <input
      type="text"
      inputMode="decimal"
      className={`number ${className ?? ""}`}
      aria-label={label}
      aria-invalid={invalid}
      autoComplete="off"
      spellCheck={false}
      value={draft ?? writeNumber(value)}
      onChange={(event) => change(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setDraft(null)}
      onKeyDown={onKeyDown}
    />
  );
}
