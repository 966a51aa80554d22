import { formatNumber } from "../../color";
import type { Statistics } from "../../core/types";
import type { CriticalKind, CriticalPoint } from "../../worker/inspect";
import { kindOrder, traceOf } from "../critical/kinds";
import type { Translated } from "../texts";
import type { summary as english } from "../texts/en/summary";

export type SummaryTexts = Translated<typeof english>;

/** What a view shows, as far as it can be said in a few sentences. */
export interface Summarised {
  /** "S", "tr H". */
  symbol: string;
  /** "scalar curvature" */
  label: string;
  /** Whether the sign of the quantity means something. */
  isSigned: boolean;
  statistics: Statistics;
  /** How many points of the grid there are, with those where the quantity is undefined. */
  pointCount: number;
  /** Of the surface; null where they are not known. */
  criticalPoints: readonly CriticalPoint[] | null;
  /** The quantity at a critical point, where it is known. */
  atCriticalPoint: ((point: CriticalPoint) => number) | null;
}

/** Values that differ by less than this part of their size are equal: they are computed as float32. */
const same = 1e-5;
/** A share of points below this one is not worth a word. */
const worthSaying = 0.005;

/**
 * "S (scalar curvature) runs from −1.9 to 1.6. It is negative on 48 % of the domain. It is positive at all 5 minima and all 4 maxima,
 * negative at all 9 saddles."
 */
export function summaryOf(view: Summarised, texts: SummaryTexts): string {
  const { symbol, label, statistics, pointCount } = view;
  const name = texts.name(symbol, label);
  const { count, minimum, maximum } = statistics;
  if (count === 0) return texts.undefinedEverywhere(name);
  const size = Math.max(Math.abs(minimum), Math.abs(maximum));
  const isConstant = maximum - minimum <= same * size;
  const number = (x: number) => formatNumber(x, 3);
  const missing = 1 - count / pointCount;
  return [
    isConstant ? texts.constant(name, number(maximum)) : texts.range(name, number(minimum), number(maximum)),
    view.isSigned && !isConstant ? signs(statistics, texts) : "",
    missing >= worthSaying ? texts.undefinedOn(percent(missing)) : "",
    criticalSentence(view, texts),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

function signs({ minimum, maximum, quantiles }: Statistics, texts: SummaryTexts): string {
  const size = same * Math.max(Math.abs(minimum), Math.abs(maximum));
  if (minimum >= -size) return texts.nowhereNegative;
  if (maximum <= size) return texts.nowherePositive;
  return texts.negativeOn(percent(shareBelowZero(quantiles)));
}

/** From the percentiles, linear between them. */
function shareBelowZero(quantiles: Float64Array): number {
  const above = quantiles.findIndex((value) => value >= 0);
  if (above <= 0) return above < 0 ? 1 : 0;
  const [low, high] = [quantiles[above - 1], quantiles[above]];
  return (above - 1 + -low / (high - low)) / (quantiles.length - 1);
}

type Sign = "positive" | "negative" | "zero";
const signOrder: readonly Sign[] = ["positive", "negative", "zero"];

/** Which sign the quantity has at the critical points of each kind; or only how many there are. */
function criticalSentence({ criticalPoints, atCriticalPoint }: Summarised, texts: SummaryTexts): string {
  if (!criticalPoints || criticalPoints.length === 0) return "";
  const kinds = kindOrder.filter((kind) => criticalPoints.some((point) => point.kind === kind));
  const all = (kind: CriticalKind) => criticalPoints.filter((point) => point.kind === kind);
  if (!atCriticalPoint)
    return texts.functionHas(
      list(
        kinds.map((kind) => texts.counts[kind](all(kind).length)),
        texts,
      ),
    );
  const signAt = (point: CriticalPoint): Sign => {
    const value = atCriticalPoint(point);
    return value > 0 ? "positive" : value < 0 ? "negative" : "zero";
  };
  const parts = signOrder.flatMap((sign) => {
    const places = kinds.flatMap((kind) => {
      const points = all(kind);
      const count = points.filter((point) => signAt(point) === sign).length;
      if (count === 0) return [];
      return count === points.length ? texts.all[kind](count) : texts.some[kind](count, points.length);
    });
    return places.length > 0 ? texts.signAt[sign](list(places, texts)) : [];
  });
  return texts.atCriticalPoints(parts.join("; "));
}

/** "a, b and c" */
function list(items: readonly string[], { and }: SummaryTexts): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")}${and}${items.at(-1)}`;
}

/** The quantities whose values the list of critical points holds. */
export const atCriticalPoint = {
  scalarCurvature: (point: CriticalPoint) => point.scalarCurvature,
  hessianTrace: traceOf,
};
