import { useCallback, useState } from "react";

type Factors = Readonly<Record<string, number | null>>;

/** How many times longer than widths each view draws heights, for people; null where they are alike. By the views' ids. */
export function useVerticalFactors() {
  const [factors, setFactors] = useState<Factors>({});
  const onFit = useCallback(
    (view: string, factor: number | null) => setFactors((old) => ({ ...old, [view]: factor })),
    [],
  );
  return [(index: number) => writeFactor(factors[index] ?? null), onFit] as const;
}

/** Two digits: "3.2", "0.04", "120". Null for one that nobody would see. */
export function writeFactor(factor: number | null): string | null {
  if (factor === null || !Number.isFinite(factor) || Math.abs(factor - 1) < 0.01) return null;
  return String(Number(factor.toPrecision(2)));
}
