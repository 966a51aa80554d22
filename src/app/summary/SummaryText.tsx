import { quantities } from "../../core/quantities";
import { plainTex } from "../../scene/legend/tex";
import { useInspection } from "../probe/useInspection";
import { usePageState, useResult } from "../state/context";
import { quantityLabel, room } from "../texts";
import { summary as de } from "../texts/de/summary";
import { summary as en } from "../texts/en/summary";
import { atCriticalPoint, summaryOf } from "./summary";

const summaryTexts = room({ en, de });

/** Of the finest surface that has been computed. */
export default function SummaryText({ view }: { view: number }) {
  const spec = usePageState(({ settings }) => settings.views[view]);
  const { stage } = useResult(spec.surface);
  const { list } = useInspection(spec.surface).critical;
  const { quantity } = spec;
  const statistics = stage?.statistics[quantity];
  if (!stage || !statistics) return null;
  const { symbol, scale } = quantities[quantity];
  const known = Object.hasOwn(atCriticalPoint, quantity);
  return summaryOf(
    {
      symbol: plainTex(symbol),
      label: quantityLabel(quantity),
      isSigned: scale === "diverging",
      statistics,
      pointCount: stage.size[0] * stage.size[1],
      criticalPoints: list?.points ?? null,
      atCriticalPoint: known ? atCriticalPoint[quantity as keyof typeof atCriticalPoint] : null,
    },
    summaryTexts,
  );
}
