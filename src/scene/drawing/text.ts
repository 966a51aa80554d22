import type { Face, Measure, Run } from "./shapes";

/** As the style sheets have them, so that pictures look like the page. */
export const families: Record<Face, string> = {
  plain: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  slanted: '"STIX Two Math", "Cambria Math", "Latin Modern Math", Georgia, "Times New Roman", serif',
  upright: '"STIX Two Math", "Cambria Math", "Latin Modern Math", Georgia, "Times New Roman", serif',
};

/** From the middle of a line down to its base line, as a part of the size: half the height of digits. */
export const middleToBase = 0.35;

/** As CSS and canvases name a font. */
export function fontOf({ face, scale = 1 }: Pick<Run, "face" | "scale">, size: number): string {
  return `${face === "slanted" ? "italic " : ""}${scale * size}px ${families[face]}`;
}

export const plain = (text: string): Run[] => [{ text, face: "plain" }];
export const slanted = (text: string): Run[] => [{ text, face: "slanted" }];

/** Measures with the fonts that a canvas has. */
export function measureWith(context: Pick<CanvasRenderingContext2D, "font" | "measureText">): Measure {
  return (runs, size) => {
    let width = 0;
    for (const run of runs) {
      context.font = fontOf(run, size);
      width += context.measureText(run.text).width;
    }
    return width;
  };
}
