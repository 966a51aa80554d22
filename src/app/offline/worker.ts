import type { PageStore } from "../state/store";

/** Milliseconds between two questions for a newer version: a page can stay open for days. */
const askEvery = 3_600_000;

/**
 * Registers the service worker that workbox wrote (`vite.config.ts`), and announces a newer version of the page when it is complete.
 * It takes over only when it is asked to: until then the page keeps the files that it was built with.
 * @returns when it is registered; also where that is refused, as in some private windows: the page works without it.
 */
export async function registerWorker(workers: ServiceWorkerContainer, store: PageStore): Promise<void> {
  const address = new URL("sw.js", document.baseURI);
  const registration = await workers.register(address).catch(() => null);
  if (!registration) return;
  const announce = () => {
    // The first version of all waits for nobody.
    if (registration.waiting && workers.controller)
      store.getState().set({ reload: () => reload(workers, registration) });
  };
  announce();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", announce);
  });
  askSometimes(registration);
}

/** The new version takes over, and the page is opened again with it at the same address. */
function reload(workers: ServiceWorkerContainer, { waiting }: ServiceWorkerRegistration): void {
  if (waiting) {
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage({ type: "SKIP_WAITING" });
  } else {
    // Another tab has let it take over.
    location.reload();
  }
}

function askSometimes(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Date.now() - asked < askEvery) return;
    asked = Date.now();
    // Without network there is no answer.
    registration.update().catch(() => undefined);
  });
}
