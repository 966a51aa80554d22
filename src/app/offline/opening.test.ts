// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { defaultSettings } from "../../settings";
import { createPageStore } from "../state/store";
import { keepOffline } from "./opening";
import { registerWorker } from "./worker";

vi.mock("./worker", () => ({ registerWorker: vi.fn(async () => undefined) }));

const showing = (ready: boolean) => {
  document.documentElement.dataset.ready = String(ready);
};
const pass = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv("PROD", true);
  vi.stubGlobal("requestIdleCallback", (act: () => void) => setTimeout(act));
  vi.spyOn(window, "location", "get").mockReturnValue(new URL("https://example.org/") as never);
  Object.assign(navigator, { serviceWorker: {} });
  showing(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.mocked(registerWorker).mockClear();
});

const keep = () => keepOffline(createPageStore(defaultSettings));

it("keeps the page once the first surface is shown, and no sooner", async () => {
  showing(false);
  keep();
  await pass();
  expect(registerWorker).not.toHaveBeenCalled();
  showing(true);
  await pass();
  expect(registerWorker).toHaveBeenCalledOnce();
});

it("keeps nothing in a frame of another page, in a file, or while the page is developed", async () => {
  vi.stubGlobal("parent", {});
  keep();
  vi.unstubAllGlobals();
  vi.stubEnv("PROD", false);
  keep();
  vi.stubEnv("PROD", true);
  vi.spyOn(window, "location", "get").mockReturnValue(new URL("file:///talk/index.html") as never);
  keep();
  await pass();
  expect(registerWorker).not.toHaveBeenCalled();
});
