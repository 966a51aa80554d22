// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SceneHandle } from "../../scene";
import { createTestPage, type TestPage } from "../testing/page";
import { PagePictures } from "./pictures";

const wish = { width: 300, height: 200 };
let page: TestPage;
/** What happens before a frame, by its number. */
let frames: Record<number, () => void>;

beforeEach(() => {
  page = createTestPage();
  frames = {};
  let passed = 0;
  vi.stubGlobal("requestAnimationFrame", (tell: () => void) => {
    frames[passed++]?.();
    queueMicrotask(tell);
    return passed;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.ready;
});

/** A scene that has none of the views. */
const picture = vi.fn(() => null);
const drawn = { scene: { picture } as unknown as SceneHandle, shown: [] };
const becomeReady = () => {
  document.documentElement.dataset.ready = "true";
};

it("gives up a picture where the scene has failed, for then the page is never ready", async () => {
  await expect(new PagePictures(page).draw(wish)).rejects.toThrow("nothing that could draw");
});

it("waits for a scene that is only being mounted, and for what it draws", async () => {
  frames = {
    30: () => Object.assign(page.drawn, { current: drawn }),
    200: () => {
      expect(picture).not.toHaveBeenCalled();
      becomeReady();
    },
  };
  await expect(new PagePictures(page).draw(wish)).rejects.toThrow("no surface to draw");
  expect(picture).toHaveBeenCalled();
});

it("gives up where the scene fails while it is waited for", async () => {
  page.drawn.current = drawn;
  frames = { 100: () => Object.assign(page.drawn, { current: null }) };
  await expect(new PagePictures(page).draw(wish)).rejects.toThrow("nothing that could draw");
});
