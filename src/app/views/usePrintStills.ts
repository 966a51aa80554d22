import { type RefObject, useEffect } from "react";
import type { SceneHandle } from "../../scene";

/** Pixels of a still per CSS pixel: about 200 dpi on paper. */
const pixelRatio = 2;

/**
 * Puts a still of each view into its box while the page is printed: light, on the paper's ground, as sharp as paper needs it. The
 * canvas itself has the screen's size and theme, and browsers differ in whether they print it.
 */
export function usePrintStills(scene: RefObject<SceneHandle | null>): void {
  useEffect(() => {
    const stills: HTMLCanvasElement[] = [];
    const put = () => {
      for (const box of document.querySelectorAll<HTMLElement>("[data-view]")) {
        const options = { pixelRatio, background: false, theme: "light" } as const;
        const still = scene.current?.capture(box.dataset.view ?? "", options);
        if (!still) continue;
        still.className = "print-still";
        box.prepend(still);
        stills.push(still);
      }
    };
    const remove = () => {
      for (const still of stills.splice(0)) still.remove();
    };
    addEventListener("beforeprint", put);
    addEventListener("afterprint", remove);
    return () => {
      removeEventListener("beforeprint", put);
      removeEventListener("afterprint", remove);
      remove();
    };
  }, [scene]);
}
