import { createClient } from "../../worker";
import { createInspection, type Inspection } from "../probe/inspection";
import { followAddress, linkTo, readAddress } from "./address";
import { createEngine, type Engine } from "./engine";
import { panelOpenFor } from "./phone";
import { createPageStore, type PageStore } from "./store";
import { followTheme, readTheme } from "./theme";

/** What there is of the page without React. */
export interface Page {
  store: PageStore;
  engine: Engine;
  /** What is known of points and critical points. */
  inspection: Inspection;
  /** The whole address of what is shown now. */
  currentLink(): string;
}

/**
 * Reads the address and gives the first surface to the workers: all that can be done before React and three have arrived.
 */
export async function start(): Promise<Page> {
  const { settings, dropped, lesson } = await readAddress();
  const store = createPageStore(settings, {
    notes: dropped,
    theme: readTheme(),
    panelOpen: panelOpenFor(settings, lesson),
    lesson,
  });
  const engine = createEngine(createClient(), store);
  followTheme(store);
  followAddress(store);
  const inspection = createInspection(store, engine);
  return { store, engine, inspection, currentLink: () => linkTo(store.getState().settings) };
}
