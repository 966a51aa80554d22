import { useMemo } from "react";
import type { PickedPoint } from "../../scene";
import { usePage } from "../state/context";
import { chosenAt } from "./overlays";

/** The point under the pointer, and the one that is pinned by a click. */
export function useProbing() {
  const { store, engine } = usePage();
  return useMemo(() => {
    const surfaceOf = (view: number) => store.getState().settings.views[view].surface;
    return {
      onHover: (point: PickedPoint | null) => {
        const view = point && Number(point.view);
        const hover = point && view !== null ? { surface: surfaceOf(view), at: [point.u, point.v] } : null;
        store.getState().set({ hover, hoveredView: view });
      },
      onPick: (point: PickedPoint) => {
        const surface = surfaceOf(Number(point.view));
        const domain = engine.state.getState().results[surface]?.stage?.domain;
        if (!domain) return;
        const probe = { surface, at: chosenAt(point, domain) };
        store.getState().edit((settings) => ({ ...settings, probe }));
      },
    };
  }, [store, engine]);
}
