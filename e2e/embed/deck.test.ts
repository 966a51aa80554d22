import type { Page } from "@playwright/test";
import type { CurvaScape } from "../../src/embed";
import { activityOf, animate, watchActivity } from "../support/activity";
import { picturesByPage, surfaceOn } from "../support/pdf";
import { expect, test } from "../support/test";
import { colourOf, insideOf, openHost, shown } from "./host";

interface Deck {
  getIndices(): { h: number };
  slide(h: number): void;
  isOverview(): boolean;
}

const onDeck = <T>(page: Page, use: (deck: Deck) => T): Promise<T> =>
  page.evaluate(
    // The function travels as text: it may use nothing but its parameter.
    `(${use})(globalThis.deck)`,
  ) as Promise<T>;
const slide = (page: Page) => onDeck(page, (deck) => deck.getIndices().h);
const elementSlide = 1;
const frameSlide = 2;

test("keys stay with the deck of reveal.js, from an element and from an iframe of another origin", async ({
  page,
}) => {
  await openHost(page, `deck.html#/${elementSlide}`);
  const element = page.locator("#element");
  await shown(element);
  expect(await colourOf(element)).toBeGreaterThan(0.03);
  await element.click();
  for (const [key, next] of [
    ["ArrowRight", 2],
    ["ArrowLeft", 1],
    ["PageUp", 0],
    ["PageDown", 1],
    [" ", 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => slide(page)).toBe(next);
  }

  const inside = (await insideOf(page)).locator("curva-scape");
  await shown(inside);
  expect(await colourOf(page.locator("#frame"))).toBeGreaterThan(0.03);
  await inside.click();
  for (const [key, next] of [
    ["ArrowRight", 3],
    ["PageUp", 2],
    [" ", 3],
    ["ArrowLeft", 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => slide(page)).toBe(next);
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => onDeck(page, (deck) => deck.isOverview())).toBe(true);
});

test("on a hidden slide nothing is drawn and nothing computed, and what was there goes on", async ({
  page,
}) => {
  await watchActivity(page);
  await openHost(page, `deck.html#/${frameSlide}`);
  const frame = await insideOf(page);
  const inside = frame.locator("curva-scape");
  await shown(inside);
  await inside.evaluate((surface) => {
    (surface as CurvaScape).camera = { azimuth: 1, elevation: 0.3 };
  });
  await onDeck(page, (deck) => deck.slide(1));
  const element = page.locator("#element");
  await shown(element);
  await element.evaluate((surface) => {
    (surface as CurvaScape).camera = { azimuth: 2, elevation: 0.4 };
  });
  await shown(element);

  await onDeck(page, (deck) => deck.slide(0));
  await animate(page);
  await animate(frame);
  // What was under way when the slide was left may end.
  await page.waitForTimeout(1000);
  const before = await Promise.all([activityOf(page), activityOf(frame)]);
  await page.waitForTimeout(5000);
  expect(await Promise.all([activityOf(page), activityOf(frame)])).toEqual(before);

  for (const [target, h, azimuth] of [
    [element, elementSlide, 2],
    [inside, frameSlide, 1],
  ] as const) {
    await page.evaluate((h) => (globalThis as unknown as { deck: Deck }).deck.slide(h), h);
    const { messages } = await activityOf(h === frameSlide ? frame : page);
    await expect
      .poll(async () => (await activityOf(h === frameSlide ? frame : page)).messages)
      .toBeGreaterThan(messages);
    expect(await target.evaluate((surface) => (surface as CurvaScape).camera.azimuth)).toBe(azimuth);
    await expect.poll(() => colourOf(target)).toBeGreaterThan(0.03);
  }
});

test("the deck as a PDF has the surfaces of all its slides, of iframes, too", async ({ page }) => {
  await openHost(page, "deck.html?print-pdf");
  // What nobody has seen is computed once the page is at rest; then a browser that prints waits for nothing.
  await expect
    .poll(
      async () => {
        const pages = picturesByPage(await page.pdf({ preferCSSPageSize: true })).map(surfaceOn);
        return pages.map(({ pixels, coloured }) => pixels > 1000 * 1000 && coloured > 0.03);
      },
      { timeout: 30_000 },
    )
    .toEqual([false, true, true, false]);
});
