import type { SceneRenderer } from "../../scene/canvas/SceneRenderer";
import type { SceneCanvasProps } from "../../scene/types";
import type { EmbedTexts } from "../texts";
import type { Model } from "./model";
import type { Shell } from "./Shell";
import { printStills } from "./snapshots";

/** Pixels of a still per CSS pixel: slides are often shown larger than they are laid out. */
const stillRatio = () => Math.min(3, Math.max(2, globalThis.devicePixelRatio || 1));

const placesOf = (shell: Shell, { settings }: Model) =>
  shell.arrange(settings.views.length, settings.columns);

/** Leaves in each view's box what it shows, where nothing draws behind it any more. */
export function leaveStills(shell: Shell, model: Model, renderer: SceneRenderer): void {
  const places = placesOf(shell, model);
  shell.boxes.forEach((box, index) => {
    const { width, height, type } = places[index];
    const options = { width, height, fontSize: type, pixelRatio: stillRatio(), background: false };
    box.setStill(renderer.capture(String(index), options));
  });
}

/** Puts each view's still for paper into its box. */
export function putPrints(
  shell: Shell,
  model: Model,
  live: SceneRenderer | null,
  props: SceneCanvasProps,
): void {
  const sizes = placesOf(shell, model).map(({ width, height, type }) => ({ width, height, fontSize: type }));
  printStills(live, props, sizes).forEach((still, index) => {
    shell.boxes[index].setPrint(still);
  });
}

/** What is said on paper of a surface that is not there. */
export function wordsOfNone(model: Model, alt: string | null, texts: EmbedTexts): string[] {
  const isBad = model.results.some(({ problems, failure, empty }) => problems.length > 0 || failure || empty);
  return [...(alt ? [alt] : []), isBad ? texts.nothingToPrint : texts.notComputed];
}

/** Takes all of it away. */
export function removePrints(shell: Shell): void {
  for (const box of shell.boxes) box.setPrint(null);
  shell.setUnprinted([]);
}
