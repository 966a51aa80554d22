import type { SurfaceStage } from "../../worker/types";
import type { SceneView } from "../types";
import { type Extent, type Fit, fitExtent, fitSurface } from "./fit";

/** A fit of each thing for each kind of height, made once. */
function kept<T extends object>(make: (of: T, vertical: SceneView["vertical"]) => Fit) {
  const fits = new WeakMap<T, Partial<Record<SceneView["vertical"], Fit>>>();
  return (of: T, vertical: SceneView["vertical"]): Fit => {
    const known = fits.get(of) ?? {};
    fits.set(of, known);
    known[vertical] ??= make(of, vertical);
    return known[vertical];
  };
}

/** `fitSurface`, once for all views of a stage. */
const fitOf = kept<SurfaceStage>(fitSurface);
/** Of views whose extent is given. */
const fitOfExtent = kept<Extent>(fitExtent);

/**
 * The box of each view. While a slider moves it stays as it was, so that a change is seen as a change of the surface and not of
 * the scale; a surface that grows out of a held box is drawn beyond it.
 */
export class Fits {
  readonly #fits = new Map<string, { fit: Fit; stage: SurfaceStage; vertical: SceneView["vertical"] }>();

  /** @param onFit hears of each vertical factor that has changed, null where there is none any more */
  update(
    views: readonly SceneView[],
    hold: boolean,
    onFit: (view: string, verticalFactor: number | null) => void = () => {},
  ): void {
    for (const id of [...this.#fits.keys()])
      if (!views.some((view) => view.id === id && view.stage)) {
        this.#fits.delete(id);
        onFit(id, null);
      }
    for (const { id, stage, vertical } of views) {
      if (!stage) continue;
      const before = this.#fits.get(id);
      const asked = before?.vertical !== vertical;
      if (!asked && (hold || before.stage === stage)) continue;
      const fit = fitOf(stage, vertical);
      this.#fits.set(id, { fit, stage, vertical });
      if (before?.fit.verticalFactor !== fit.verticalFactor) onFit(id, fit.verticalFactor);
    }
  }

  /** Null while a view has no surface. */
  of({ id, extent, vertical }: SceneView): Fit | null {
    const own = this.#fits.get(id)?.fit ?? null;
    return extent && own ? fitOfExtent(extent, vertical) : own;
  }

  /** Whether a view's box is that of an earlier surface. */
  isHeld({ id, stage, extent }: SceneView): boolean {
    return !extent && this.#fits.get(id)?.stage !== stage;
  }
}
