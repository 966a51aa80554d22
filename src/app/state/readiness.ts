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
