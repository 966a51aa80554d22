import { type Oklab, oklch } from "../oklab";
import { tableOf, uniform } from "../ramp";

/**
 * A hue at the least, a hue at the greatest value, and a neutral grey at zero, in the middle. Both arms take the same way in
 * lightness and chroma, so that c and −c are equally light and equally vivid. The grey is light enough to stand out from a
 * dark ground and from both arms, and dark enough not to be taken for white paper.
 */
export interface DivergingDesign {
  /** Hue in degrees near zero, and at the end. */
  negative: [near: number, end: number];
  positive: [near: number, end: number];
  /** Lightness and chroma at the end. */
  end: { L: number; C: number };
  /** The chroma that the arm bends towards on its way. */
  bend: { L: number; C: number };
}

const neutral = { L: 0.885, C: 0 };

export function diverging(design: DivergingDesign): Uint8Array {
  const negative = uniform(arm(design, design.negative));
  const positive = uniform(arm(design, design.positive));
  return tableOf((t) => (t < 0.5 ? negative(1 - 2 * t) : positive(2 * t - 1)));
}

/** A quadratic Bézier curve in lightness and chroma. */
function arm({ bend, end }: DivergingDesign, [near, far]: [number, number]): (t: number) => Oklab {
  return (t) => {
    const curve = (from: number, via: number, to: number) =>
      (1 - t) ** 2 * from + 2 * t * (1 - t) * via + t ** 2 * to;
    return oklch(curve(neutral.L, bend.L, end.L), curve(neutral.C, bend.C, end.C), near + (far - near) * t);
  };
}
