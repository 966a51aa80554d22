import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Movement } from "./movement";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([16, 700])(
  "does not rest between changes %s ms apart, and rests after the last one, once",
  (interval) => {
    const onRest = vi.fn();
    const movement = new Movement(onRest);
    movement.note();
    vi.advanceTimersByTime(150);
    for (let frame = 0; frame < 10; frame++) {
      movement.note();
      // A slow machine is known as one from its second change on.
      if (frame > 1) expect(onRest.mock.calls.length).toBe(interval > 200 ? 1 : 0);
      vi.advanceTimersByTime(interval);
    }
    onRest.mockClear();
    vi.advanceTimersByTime(2000);
    expect(onRest).toHaveBeenCalledOnce();
  },
);

it("says nothing more once it is disposed of", () => {
  const onRest = vi.fn();
  const movement = new Movement(onRest);
  movement.note();
  movement.dispose();
  vi.advanceTimersByTime(1000);
  expect(onRest).not.toHaveBeenCalled();
});
