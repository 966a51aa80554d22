import type { EngineState } from "../../scene/show/engine";
import type { PageState } from "./store";

/**
 * Whether nothing is under way: every shown surface is computed as finely as it will be, or has said why it cannot be, and the scene
 * has drawn it. Tests and pictures wait for `<html data-ready="true">`.
 */
export function isSettled({ settings }: PageState, { results }: EngineState, sceneReady: boolean): boolean {
  const shown = [...new Set(settings.views.map((view) => view.surface))].map((index) => results[index]);
  if (shown.some((result) => !result || result.busy)) return false;
  return sceneReady || shown.every((result) => result.stage === null);
}

export function showSettled(settled: boolean): void {
  document.documentElement.dataset.ready = String(settled);
}

export const isReady = () => document.documentElement.dataset.ready === "true";

/**
 * Tells at once and from now on whether that is so.
 * @returns ends it
 */
export function followReadiness(tell: (ready: boolean) => void): () => void {
  const look = () => tell(isReady());
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-ready"] });
  look();
  return () => observer.disconnect();
}

/** As soon as it is so. */
export function onceReady(action: () => void): void {
  if (isReady()) {
    action();
    return;
  }
  const stop = followReadiness((ready) => {
    if (!ready) return;
    stop();
    action();
  });
}

/** Where a browser cannot say when it has nothing to do, at once. */
export function whenIdle(action: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(action);
  else action();
}
