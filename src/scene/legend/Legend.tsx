import type { LegendProps } from "../types";

export function Legend({ label }: LegendProps) {
  return <div>{label}</div>;
}
