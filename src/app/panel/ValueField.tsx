import { type KeyboardEvent, useId, useRef, useState } from "react";
import { limits } from "../../settings";
import { readTypedNumber, writeNumber } from "../parts/NumberField";
import { Prose } from "../parts/Prose";
import { texts } from "../texts";
import { loadReader } from "./reader";

interface ValueFieldProps {
  label: string;
  value: number;
  /** What an arrow key adds; a tenth with Alt, ten times with Shift. */
  step?: number;
  /** Why a number cannot be taken, or null. */
  fault?(value: number): string | null;
  onChange(value: number): void;
  onEnter?(): void;
}

/** Nothing, a sign, or a power of ten that has no digits yet. */
const unfinished = /^\s*[-+−]?\s*$|\d[eE][-+−]?\s*$/;

/**
 * A number, typed as one or as an expression: 2pi, 1/3, sqrt 2. It is taken as soon as it can be read; what cannot be taken is told, and
 * changes nothing.
 */
export function ValueField({ label, value, step, fault, onChange, onEnter }: ValueFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const newest = useRef("");

  const take = (number: number) => {
    const found = Number.isFinite(number) ? (fault?.(number) ?? null) : texts.parameter.notFinite;
    setMessage(found);
    if (found === null) onChange(number);
  };

  const change = async (text: string) => {
    newest.current = text;
    setDraft(text);
    if (unfinished.test(text)) {
      setMessage(null);
      return;
    }
    const plain = readTypedNumber(text);
    if (!Number.isNaN(plain)) {
      take(plain);
      return;
    }
    const read = await loadReader().then(
      ({ evaluate }) => evaluate(text),
      () => texts.parameter.notFinite,
    );
    if (newest.current !== text) return;
    if (typeof read === "number") take(read);
    else setMessage(texts.translate(read));
  };

  const finish = () => {
    newest.current = "";
    setDraft(null);
    setMessage(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") finish();
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step || !direction) return;
    event.preventDefault();
    const stride = step * (event.shiftKey ? 10 : event.altKey ? 0.1 : 1);
    finish();
    take(Number((value + direction * stride).toPrecision(12)));
  };

  return (
    <>
      <input
        type="text"
        // Expressions have letters, and the numeric keys of some phones have no minus.
        inputMode="text"
        className="number"
        aria-label={label}
        aria-invalid={message !== null}
        aria-describedby={message === null ? undefined : id}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={limits.titleLength}
        value={draft ?? writeNumber(value)}
        onChange={(event) => void change(event.target.value)}
        onFocus={(event) => {
          event.target.select();
          onEnter?.();
        }}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      {message !== null && (
        <p className="problem value-problem" id={id} role="status">
          <Prose text={message} />
        </p>
      )}
    </>
  );
}
