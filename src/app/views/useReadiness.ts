import { useEffect, useState } from "react";
import { usePage } from "../state/context";
import { isSettled, showSettled } from "../state/readiness";

/** Tells the document when nothing is under way any more. */
export function useReadiness(): (ready: boolean) => void {
  const { store, engine } = usePage();
  const [sceneReady, setSceneReady] = useState(false);
  useEffect(() => {
    const update = () => showSettled(isSettled(store.getState(), engine.state.getState(), sceneReady));
    update();
    const stops = [store.subscribe(update), engine.state.subscribe(update)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, engine, sceneReady]);
  return setSceneReady;
}
