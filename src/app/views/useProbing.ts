import { useMemo } from "react";
import type { PickedPoint } from "../../scene";
import { chosenAt } from "../../scene/show/points";
import { usePage } from "../state/context";

/** The point under the pointer, and the one that is pinned by a click. */
export function useProbing() {
  const { store, engine } = usePage();
  return useMemo(() => {
    const surfaceOf = (view: number) => store.getState().settings.views[view].surface;
    return {
      onHover: (point: PickedPoint | null) => {
        if (!point && !store.getState().hover) return;
        const hover = point && { surface: surfaceOf(Number(point.view)), at: [point.u, point.v] };
        store.getState().set({ hover });
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
