import type { Settings } from "../../settings";
import { editSurface, parameterOf, setParameter } from "./edits";
import { advance, placeOf, readPlayKey, valueAt } from "./play";
import type { Page } from "./start";
import type { PageState } from "./store";

/** Where a parameter that moves is between two frames: finer than its slider's steps. */
interface Moving {
  place: number;
  /** What was written last; another value has come from elsewhere, and the motion goes on from there. */
  value: number;
  /** When that was, in the browser's milliseconds. */
  time: number;
  /** Whether its step of the history has begun. */
  recorded: boolean;
}

/**
 * Moves the parameters that play: with each frame of the display one value, by the time that has passed. While the surface of the value
 * before is still being computed none is written, so that never more than one job waits. A hidden page stands still. Nothing starts
 * by itself: only a person sets `plays`.
 * @returns a function that ends it
 */
export function followPlays({ store, engine }: Pick<Page, "store" | "engine">): () => void {
  const moving = new Map<string, Moving>();
  let frame: number | null = null;

  const step = (now: number) => {
    frame = requestAnimationFrame(step);
    const { plays, settings, edit, play } = store.getState();
    const { results } = engine.state.getState();
    const edits: ((settings: Settings) => Settings)[] = [];
    let begins = false;
    for (const key of runningKeys(plays)) {
      const { surface, name } = readPlayKey(key);
      const result = results[surface];
      const spec = settings.surfaces[surface];
      // The text has lost it.
      if (!spec || (result?.stage && !result.stage.parameters.includes(name))) {
        play(surface, name, { running: false });
        continue;
      }
      const parameter = parameterOf(spec, name);
      let at = moving.get(key);
      if (!at) {
        at = { place: placeOf(parameter), value: parameter.value, time: now, recorded: false };
        moving.set(key, at);
      }
      if (result?.busy) continue;
      if (at.value !== parameter.value) at.place = placeOf(parameter);
      const motion = advance(at.place, plays[key], now - at.time);
      const value = valueAt(motion.place, parameter);
      const changes = value !== parameter.value;
      begins ||= changes && !at.recorded;
      moving.set(key, { place: motion.place, value, time: now, recorded: at.recorded || changes });
      if (motion.direction !== plays[key].direction) play(surface, name, { direction: motion.direction });
      if (motion.ended) play(surface, name, { running: false });
      if (changes)
        edits.push((before) => editSurface(before, surface, (old) => setParameter(old, name, { value })));
    }
    if (edits.length > 0)
      edit((before) => edits.reduce((changed, change) => change(changed), before), {
        step: begins ? "own" : "none",
      });
  };

  const update = () => {
    const running = runningKeys(store.getState().plays);
    for (const key of [...moving.keys()]) if (!running.includes(key)) moving.delete(key);
    const wanted = running.length > 0 && !document.hidden;
    if (wanted && frame === null) {
      // The time while nobody saw it does not count.
      for (const at of moving.values()) at.time = performance.now();
      frame = requestAnimationFrame(step);
    } else if (!wanted && frame !== null) {
      cancelAnimationFrame(frame);
      frame = null;
    }
  };

  const stop = store.subscribe((now, before) => {
    if (now.plays !== before.plays) update();
  });
  document.addEventListener("visibilitychange", update);
  update();
  return () => {
    stop();
    document.removeEventListener("visibilitychange", update);
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

const runningKeys = (plays: PageState["plays"]) => Object.keys(plays).filter((key) => plays[key].running);
