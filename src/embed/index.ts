/** The custom element `<curva-scape>`: see `element/CurvaScape.ts` for what it understands. */
import { CurvaScape } from "./element/CurvaScape";

export type { AttributeProblem } from "./element/attributes";
export { CurvaScape } from "./element/CurvaScape";
export type { CurvaScapeEventMap, ProbeDetail } from "./element/events";
export type { PictureOptions } from "./element/pictureFile";

if (typeof customElements !== "undefined" && !customElements.get("curva-scape"))
  customElements.define("curva-scape", CurvaScape);

declare global {
  interface HTMLElementTagNameMap {
    "curva-scape": CurvaScape;
  }
}
