import { type CSSProperties, useEffect } from "react";
import { usePage } from "../state/context";

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange(value: number): void;
  /** Somebody takes hold of it. */
  onTake?(): void;
  /** Space was pressed, which moves no slider. */
  onSpace?(): void;
}

/** Tells the page when it starts and stops moving, by pointer or by keys: scales are held meanwhile. */
export function Slider({ label, value, min, max, step, onChange, onTake, onSpace }: SliderProps) {
  const { store } = usePage();
  const move = (moving: boolean) => store.getState().set({ moving });
  // A slider that goes away while it moves would leave the scales held.
  useEffect(() => () => store.getState().set({ moving: false }), [store]);
  const filled = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return (
    <input
      type="range"
      className="slider"
      style={{ "--filled": filled } as CSSProperties}
      aria-label={label}
      min={min}
      max={max}
      step={step}
      value={value}
      onChange={(event) => onChange(tidy(event.target.valueAsNumber, step))}
      onPointerDown={() => {
        onTake?.();
        move(true);
      }}
      onPointerUp={() => move(false)}
      onPointerCancel={() => move(false)}
      onLostPointerCapture={() => move(false)}
      onKeyDown={(event) => {
        if (movingKeys.has(event.key)) move(true);
        if (event.key !== " " || !onSpace) return;
        event.preventDefault();
        onSpace();
      }}
      onKeyUp={() => move(false)}
      onBlur={() => move(false)}
    />
  );
}

const movingKeys: ReadonlySet<string> = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
]);

/** min + k·step in doubles is 0.30000000000000004; nobody chose that. */
export function tidy(value: number, step: number): number {
  const digits = Math.ceil(Math.max(0, Math.log10(Math.abs(value) / step || 1))) + 3;
  return Number(value.toPrecision(Math.min(15, Math.max(6, digits))));
}
