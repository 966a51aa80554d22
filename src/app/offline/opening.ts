import { onceReady, whenIdle } from "../state/readiness";
import type { PageStore } from "../state/store";

/** Milliseconds that the page has for itself first. */
const pause = 2000;

/**
 * Once the first surface is shown and nothing is under way, the page is kept for use without network. Not where another site frames
 * it, not in a file, and not while it is being developed.
 */
export function keepOffline(store: PageStore): void {
  const possible = "serviceWorker" in navigator && location.protocol.startsWith("http") && parent === window;
  if (!possible || !import.meta.env.PROD) return;
  const begin = () =>
    import("./worker").then(
      ({ registerWorker }) => registerWorker(navigator.serviceWorker, store),
      // Then it is not kept this time; nothing else needs it.
      () => undefined,
    );
  setTimeout(() => onceReady(() => whenIdle(begin)), pause);
}
