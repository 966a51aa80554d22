import { useEffect, useState } from "react";
import { tidy } from "../parts/Slider";
import { usePage } from "../state/context";
import { editSurface, parameterOf, setParameter } from "../state/edits";
import { type Bouncing, bounce } from "./bounce";

/**
 * Lets a parameter of a surface go to and fro. It moves on with time, and is written when the surface of before has been computed: on a
 * slow machine its steps are longer, and it is never late.
 */
export function usePlay(surface: number, name: string): [playing: boolean, toggle: () => void] {
  const { store, engine } = usePage();
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const { set, edit } = store.getState();
    set({ moving: true });
    let frame = 0;
    let before = performance.now();
    const parameter = () => {
      const spec = store.getState().settings.surfaces[surface];
      return spec && parameterOf(spec, name);
    };
    let at: Bouncing = { value: parameter()?.value ?? 0, direction: 1 };
    const step = (now: number) => {
      frame = requestAnimationFrame(step);
      const present = parameter();
      if (!present || engine.state.getState().results[surface]?.busy) return;
      // Somebody has moved it meanwhile.
      if (present.value !== tidy(at.value, present.step)) at = { ...at, value: present.value };
      at = bounce(present, at, now - before);
      before = now;
      const value = tidy(at.value, present.step);
      edit((settings) => editSurface(settings, surface, (spec) => setParameter(spec, name, { value })));
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      store.getState().set({ moving: false });
    };
  }, [playing, store, engine, surface, name]);
  return [playing, () => setPlaying((old) => !old)];
}
