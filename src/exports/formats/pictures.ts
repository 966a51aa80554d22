import type { OptionValues } from "../options";
import type { PictureWish } from "../types";

/** Pixels along one side that browsers let a canvas have, and printers and journals ask for: 8K. */
const longest = 8192;

export const pictureOptions = {
  width: { type: "number", default: 2400, min: 64, max: longest, step: 10, whole: true, unit: "pixels" },
  height: { type: "number", default: 1600, min: 64, max: longest, step: 10, whole: true, unit: "pixels" },
  views: { type: "choice", default: "all", choices: ["all", "one"], needs: { views: 2 } },
  text: { type: "choice", default: "medium", choices: ["small", "medium", "large"] },
  theme: { type: "choice", default: "light", choices: ["light", "dark"] },
  background: { type: "switch", default: true },
  axes: { type: "switch", default: true },
  legend: { type: "switch", default: true },
  title: { type: "switch", default: true },
  caption: { type: "switch", default: false },
} as const;

const textSizes = { small: 0.75, medium: 1, large: 1.5 };

/** What is to be drawn, as it was chosen. @param view the one that is meant where only one is wanted */
export function wishOf(
  { views, text, ...rest }: OptionValues<typeof pictureOptions>,
  view: number,
): PictureWish {
  return { ...rest, text: textSizes[text], ...(views === "one" ? { views: [view] } : {}) };
}
