// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../settings";
import { createPageStore } from "../state/store";
import { registerWorker } from "./worker";

afterEach(() => vi.restoreAllMocks());

type Worker = EventTarget & { postMessage: ReturnType<typeof vi.fn> };
const worker = (): Worker => Object.assign(new EventTarget(), { postMessage: vi.fn() });

/** What a browser offers, with the states that a test wants. */
function browser(controller: Worker | null, waiting: Worker | null = null) {
  const registration = Object.assign(new EventTarget(), {
    installing: null as Worker | null,
    waiting,
    update: vi.fn(async () => undefined),
  });
  const register = vi.fn(async (_address: URL) => registration);
  const container = Object.assign(new EventTarget(), { controller, register });
  return { container: container as unknown as ServiceWorkerContainer, registration, register };
}

const newStore = () => createPageStore(defaultSettings);
const reloadOf = (store: ReturnType<typeof newStore>) => store.getState().reload;

describe("the service worker", () => {
  it("is registered beside the page, whatever its path and query", async () => {
    vi.spyOn(document, "baseURI", "get").mockReturnValue("https://example.org/a/b/index.html?z=u");
    const { container, register } = browser(null);
    await registerWorker(container, newStore());
    expect(String(register.mock.calls[0][0])).toBe("https://example.org/a/b/sw.js");
  });

  it("says nothing of the first version of all", async () => {
    const store = newStore();
    const { container, registration } = browser(null);
    await registerWorker(container, store);
    const first = worker();
    registration.installing = first;
    registration.dispatchEvent(new Event("updatefound"));
    Object.assign(registration, { installing: null, waiting: first });
    first.dispatchEvent(new Event("statechange"));
    expect(reloadOf(store)).toBe(null);
  });

  it("announces a newer version when it is complete, and one that has been waiting", async () => {
    const store = newStore();
    const { container, registration } = browser(worker());
    await registerWorker(container, store);
    const next = worker();
    registration.installing = next;
    registration.dispatchEvent(new Event("updatefound"));
    expect(reloadOf(store)).toBe(null);
    Object.assign(registration, { installing: null, waiting: next });
    next.dispatchEvent(new Event("statechange"));
    expect(reloadOf(store)).toBeTypeOf("function");

    const again = newStore();
    await registerWorker(browser(worker(), worker()).container, again);
    expect(reloadOf(again)).toBeTypeOf("function");
  });

  it("lets it take over when asked to, and only then opens the page again", async () => {
    const opened = vi.spyOn(location, "reload").mockImplementation(() => undefined);
    const store = newStore();
    const waiting = worker();
    const { container } = browser(worker(), waiting);
    await registerWorker(container, store);
    expect(waiting.postMessage).not.toHaveBeenCalled();
    reloadOf(store)?.();
    expect(waiting.postMessage).toHaveBeenCalledWith({ type: "SKIP_WAITING" });
    expect(opened).not.toHaveBeenCalled();
    container.dispatchEvent(new Event("controllerchange"));
    expect(opened).toHaveBeenCalledOnce();
  });

  it("opens the page again at once where another tab has let it take over", async () => {
    const opened = vi.spyOn(location, "reload").mockImplementation(() => undefined);
    const store = newStore();
    const { container, registration } = browser(worker(), worker());
    await registerWorker(container, store);
    registration.waiting = null;
    reloadOf(store)?.();
    expect(opened).toHaveBeenCalledOnce();
  });

  it("asks for a newer version when one comes back to the page after an hour", async () => {
    const { container, registration } = browser(null);
    await registerWorker(container, newStore());
    const seen = () => document.dispatchEvent(new Event("visibilitychange"));
    const now = Date.now();
    seen();
    expect(registration.update).not.toHaveBeenCalled();
    vi.spyOn(Date, "now").mockReturnValue(now + 3_700_000);
    seen();
    seen();
    expect(registration.update).toHaveBeenCalledOnce();
  });

  it("is no failure of the page where it is refused", async () => {
    const { container, register } = browser(null);
    register.mockRejectedValue(new DOMException("no", "SecurityError"));
    await expect(registerWorker(container, newStore())).resolves.toBeUndefined();
  });
});
