import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ReadySignal } from "./ready";

/** A GPU that finishes when it is told to. */
function fakeContext() {
  const gl = {
    finished: false,
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    SIGNALED: 3,
    fenceSync: () => ({}),
    deleteSync: () => {},
    flush: () => {},
    isContextLost: () => false,
    getSyncParameter: () => (gl.finished ? 3 : 4),
  };
  return gl;
}

describe("ReadySignal", () => {
  const onReady = vi.fn();
  const onFirstSurface = vi.fn();
  let frames: (() => void)[] = [];
  const nextFrame = () => {
    const due = frames;
    frames = [];
    for (const frame of due) frame();
  };
  let signal: ReadySignal;
  let gl: ReturnType<typeof fakeContext>;
  const drawn = (surface: boolean, final: boolean) =>
    signal.drawn(gl as unknown as WebGL2RenderingContext, { surface, final });

  beforeEach(() => {
    vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
    vi.stubGlobal("cancelAnimationFrame", () => {});
    gl = fakeContext();
    frames = [];
    signal = new ReadySignal(() => ({ onReady, onFirstSurface }));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });

  test("waits for the GPU, not for the commands", () => {
    drawn(true, true);
    nextFrame();
    expect(onReady).not.toHaveBeenCalled();
    gl.finished = true;
    nextFrame();
    expect(onReady.mock.calls).toEqual([[true]]);
    expect(onFirstSurface).toHaveBeenCalledTimes(1);
  });

  test("says the first surface once, also where it is coarse", () => {
    gl.finished = true;
    drawn(false, false);
    nextFrame();
    expect(onFirstSurface).not.toHaveBeenCalled();
    drawn(true, false);
    nextFrame();
    drawn(true, true);
    nextFrame();
    expect(onFirstSurface).toHaveBeenCalledTimes(1);
    expect(onReady.mock.calls).toEqual([[true]]);
  });

  test("a change while the GPU works is not ready", () => {
    drawn(true, true);
    signal.changed();
    gl.finished = true;
    nextFrame();
    expect(onReady).not.toHaveBeenCalled();
    drawn(true, true);
    nextFrame();
    expect(onReady.mock.calls).toEqual([[true]]);
    signal.changed();
    expect(onReady.mock.calls).toEqual([[true], [false]]);
  });

  test("rests when there is nothing to wait for", () => {
    gl.finished = true;
    drawn(true, true);
    nextFrame();
    expect(frames).toEqual([]);
  });
});
