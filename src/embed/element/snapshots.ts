import { quantities } from "../../core/quantities";
import { SceneRenderer } from "../../scene/canvas/SceneRenderer";
import { type PictureView, pagePicture } from "../../scene/picture/page";
import { paintPicture } from "../../scene/picture/paint";
import type { Shown } from "../../scene/show/shown";
import { hasUndefined } from "../../scene/surface/undefined";
import type { SceneCanvasProps } from "../../scene/types";
import type { Settings } from "../../settings";
import type { EmbedTexts } from "../texts";

/** CSS pixels, or those of the picture. */
export interface Size {
  width: number;
  height: number;
}

/** Lends a renderer that shows what is wanted: the one that draws on the page, or, where there is none, one for this alone. */
export async function withRenderer<T>(
  live: SceneRenderer | null,
  props: SceneCanvasProps,
  use: (renderer: SceneRenderer) => T | Promise<T>,
): Promise<T> {
  if (live) return use(live);
  const renderer = SceneRenderer.startAtOnce(document.createElement("div"), props);
  try {
    return await use(renderer);
  } finally {
    renderer.dispose();
  }
}

/** The legend of a view in a picture; null where there is nothing to be coloured. */
export function legendOf(
  { stage, quantity, colormap, scale }: Shown,
  texts: EmbedTexts,
): PictureView["legend"] {
  return (
    stage && {
      colormap,
      scale,
      symbol: quantities[quantity].symbol,
      label: texts.quantity(quantity),
      words: texts.legend,
      statistics: stage.statistics[quantity],
      undefinedShown: hasUndefined(stage, quantity),
    }
  );
}

/** All views with their titles and legends. */
export function pictureOfAll(
  renderer: SceneRenderer,
  { settings, shown, texts }: { settings: Settings; shown: readonly Shown[]; texts: EmbedTexts },
  { width, height, theme }: Size & Pick<SceneCanvasProps, "theme">,
): Promise<HTMLCanvasElement> {
  const views = settings.views.map(
    ({ title }, index): PictureView => ({
      id: String(index),
      name: title,
      legend: legendOf(shown[index], texts),
    }),
  );
  return paintPicture(pagePicture(renderer, { views, columns: settings.columns, width, height, theme }));
}

/** Pixels of a still on paper per CSS pixel: about 300 dpi. */
const printRatio = 3;

/** Each view by itself, light on the paper's ground: in this very task, since a browser that prints waits for nothing. */
export function printStills(
  live: SceneRenderer | null,
  props: SceneCanvasProps,
  sizes: readonly (Size & { fontSize: number })[],
): (HTMLCanvasElement | null)[] {
  try {
    const renderer = live ?? SceneRenderer.startAtOnce(document.createElement("div"), props);
    const stills = props.views.map(({ id }, index) =>
      renderer.capture(id, { ...sizes[index], pixelRatio: printRatio, background: false, theme: "light" }),
    );
    if (renderer !== live) renderer.dispose();
    return stills;
  } catch {
    // No WebGL: what stands there instead is printed.
    return [];
  }
}
