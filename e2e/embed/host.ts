import { type Frame, type Locator, type Page, test } from "@playwright/test";
import type { CurvaScape } from "../../src/embed";
import { colouredShare, readPng } from "../support/png";
import { expect } from "../support/test";

/** Where `e2e/embed/server.mjs` listens (playwright.config.ts). */
function hostAddress(): string {
  const app = new URL(test.info().project.use.baseURL ?? "");
  return `http://localhost:${Number(app.port) + 1000}`;
}

/** Opens one of `e2e/embed/pages`, on an origin that is not the element's. */
export async function openHost(page: Page, name: string): Promise<void> {
  await page.goto(`${hostAddress()}/pages/${name}`);
}

/** The page inside of an iframe. */
export async function insideOf(page: Page, selector = "#frame"): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector, { state: "attached" })).contentFrame();
  if (!frame) throw new Error(`${selector} holds no page`);
  return frame;
}

/** Waits until what an element shows is final, and drawn. */
export async function shown(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((surface) => (surface as CurvaScape).ready === true), { timeout: 40_000 })
    .toBe(true);
}

/** Coloured pixels as a part of all that are seen of it. */
export async function colourOf(target: Locator): Promise<number> {
  return colouredShare(readPng(await target.screenshot()));
}
