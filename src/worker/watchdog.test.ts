import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Watchdog } from "./watchdog";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Watchdog", () => {
  it("expires once, at its limit", () => {
    const expire = vi.fn();
    new Watchdog(expire).start(5000);
    vi.advanceTimersByTime(4900);
    expect(expire).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(expire).toHaveBeenCalledTimes(1);
  });

  it("is silent once stopped, and counts anew when started again", () => {
    const expire = vi.fn();
    const watchdog = new Watchdog(expire);
    watchdog.start(1000);
    vi.advanceTimersByTime(900);
    watchdog.start(1000);
    vi.advanceTimersByTime(900);
    watchdog.stop();
    watchdog.hurry(1);
    vi.advanceTimersByTime(10_000);
    expect(expire).not.toHaveBeenCalled();
  });

  it("can be hurried, not held up", () => {
    const expire = vi.fn();
    const watchdog = new Watchdog(expire);
    watchdog.start(5000);
    watchdog.hurry(9000);
    watchdog.hurry(1000);
    vi.advanceTimersByTime(900);
    watchdog.hurry(1000);
    expect(expire).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(expire).toHaveBeenCalledTimes(1);
  });

  it("takes a page that stood still for one tick", () => {
    const expire = vi.fn();
    // A sleeping computer: the clock has moved an hour on, and one timer is due.
    const timers: (() => void)[] = [];
    vi.stubGlobal("setTimeout", (callback: () => void) => timers.push(callback));
    new Watchdog(expire).start(5000);
    vi.setSystemTime(Date.now() + 3_600_000);
    for (let tick = 0; tick < 9; tick++) timers.shift()?.();
    expect(expire).not.toHaveBeenCalled();
    timers.shift()?.();
    expect(expire).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
