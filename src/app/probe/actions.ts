import { announce } from "../parts/announce";
import type { PageStore } from "../state/store";

/** Pins a point of a surface, by its coordinates. */
export function pin(store: PageStore, surface: number, at: number[]): void {
  store.getState().edit((settings) => ({ ...settings, probe: { surface, at } }));
}

/** @param told what is said of it. */
export function unpin(store: PageStore, told: string): void {
  if (!store.getState().settings.probe) return;
  store.getState().edit((settings) => ({ ...settings, probe: null }));
  announce(told);
}
