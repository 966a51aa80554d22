import { type RefObject, useEffect } from "react";
import type { SceneHandle } from "../../scene";
import type { Shown } from "../../scene/show/shown";
import { usePage } from "../state/context";

/** Tells the page what its views show, as long as they do. */
export function useDrawn(scene: RefObject<SceneHandle | null>, shown: readonly Shown[]): void {
  const { drawn } = usePage();
  useEffect(() => {
    drawn.current = scene.current && { scene: scene.current, shown };
    return () => {
      drawn.current = null;
    };
  }, [drawn, scene, shown]);
}
