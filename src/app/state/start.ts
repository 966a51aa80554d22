import type { Prepared } from "../../scene/canvas/prepare";
import { createEngine, type Engine } from "../../scene/show/engine";
import { createInspection, type Inspection } from "../../scene/show/inspection";
import { shownViews } from "../../scene/show/shown";
import { viewOf } from "../../scene/show/view";
import type { Settings } from "../../settings";
import { createPageClient } from "../../worker/pageClient";
import { followAddress, linkTo, readAddress } from "./address";
import type { Drawn } from "./drawn";
import { panelOpenFor } from "./phone";
import { createPageStore, type PageStore } from "./store";
import { followTheme, readTheme } from "./theme";

/** What there is of the page without React. */
export interface Page {
  store: PageStore;
  engine: Engine;
  /** What is known of points and critical points. */
  inspection: Inspection;
  /** What its views show; null as long as they do not. */
  drawn: { current: Drawn | null };
  /** The machine that draws them, made beside the page; null once it is taken. */
  takePrepared(): Promise<Prepared | null> | null;
  /** The whole address of what is shown now. */
  currentLink(): string;
}

/** Has the scene made ready as soon as its code is there: the GPU compiles while React builds the page. */
function prepareViews(settings: Settings): Promise<Prepared | null> {
  const shown = shownViews(settings, [], [], false);
  const prepared = import("../../scene/canvas/prepare").then(({ prepare }) =>
    prepare(shown.map((each, index) => viewOf(settings, index, each))),
  );
  // Told by who takes it.
  prepared.catch(() => {});
  return prepared;
}

const loadInspector = async () => (await import("../../worker/inspect/pageInspector")).createPageInspector();

/**
 * Reads the address, gives the first surface to the workers and has the machine made that draws it: all that can be done before React has
 * arrived.
 */
export async function start(): Promise<Page> {
  const { settings, dropped, lesson } = await readAddress();
  const store = createPageStore(settings, {
    notes: dropped,
    theme: readTheme(),
    panelOpen: panelOpenFor(settings, lesson),
    lesson,
  });
  const engine = createEngine(createPageClient(), store);
  followTheme(store);
  followAddress(store);
  const inspection = createInspection(store, engine, loadInspector);
  let prepared: Promise<Prepared | null> | null = prepareViews(settings);
  return {
    store,
    engine,
    inspection,
    drawn: { current: null },
    takePrepared() {
      const taken = prepared;
      prepared = null;
      return taken;
    },
    currentLink: () => linkTo(store.getState().settings),
  };
}
