// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { whenPageRests } from "./idle";

afterEach(() => vi.unstubAllGlobals());

it("goes on after a task that fails", async () => {
  const report = vi.fn();
  vi.stubGlobal("reportError", report);
  vi.stubGlobal("requestIdleCallback", (resolve: () => void) => queueMicrotask(resolve));
  const error = new Error("it fails");
  const [second, third] = [vi.fn(async () => {}), vi.fn(async () => {})];
  whenPageRests(async () => {
    throw error;
  });
  whenPageRests(second);
  await vi.waitFor(() => expect(second).toHaveBeenCalled());
  expect(report.mock.calls).toEqual([[error]]);
  whenPageRests(third);
  await vi.waitFor(() => expect(third).toHaveBeenCalled());
});
