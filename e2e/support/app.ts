import type { Locator, Page } from "@playwright/test";
import { type Picture, readPng } from "./png";
import { expect } from "./test";

/** The ground of the views (scene/theme.ts). */
export const ground = { light: [0xfb, 0xfa, 0xf8], dark: [0x13, 0x14, 0x16] } as const;

/** Waits until everything is computed and drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true", { timeout: 40_000 });
}

/**
 * Counts what the page draws: to be called before it is opened.
 * @returns how many animation frames there have been so far
 */
export async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { frames: number };
    counted.frames = 0;
    const original = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      original((time) => {
        counted.frames++;
        callback(time);
      });
  });
  return () => page.evaluate(() => (window as unknown as { frames: number }).frames);
}

export async function openPage(page: Page, query = ""): Promise<void> {
  await page.goto(`/${query === "" ? "" : `?${query}`}`);
  await settled(page);
}

export const view = (page: Page, index: number): Locator => page.locator(`[data-view="${index}"]`);
export const formula = (page: Page, name = "z"): Locator =>
  page.getByLabel(`Formula for ${name}`, { exact: true });

/**
 * Sets a radio button or a check box as a person does, by a click on its label: what is seen is a sign beside the button, which is
 * itself out of sight.
 */
export async function choose(control: Locator, state = true): Promise<void> {
  if ((await control.isChecked()) !== state) await control.locator("xpath=ancestor::label").click();
  await expect(control).toBeChecked({ checked: state });
}

/** Comes and goes with the pointer, and is not what the picture of a view is about. */
const passing = ".view-tools, .probe-readout { visibility: hidden }";

export async function pictureOf(target: Locator): Promise<Picture> {
  const page = target.page();
  // The page's policy blocks the sheet that `screenshot` would add by itself.
  const hide = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  };
  await page.evaluate(hide, passing);
  const picture = readPng(await target.screenshot());
  await page.evaluate(hide, "");
  return picture;
}

export interface LegendRange {
  low: number;
  high: number;
  text: string;
}

/** What a view's legend says: "Colours of S, scalar curvature: from −2 to 2". */
export async function legendOf(page: Page, index: number): Promise<LegendRange> {
  const text = (await view(page, index).getByRole("img").getAttribute("aria-label")) ?? "";
  const match = /from (\S+) to ([^\s;]+)/.exec(text);
  return { low: readNumber(match?.[1]), high: readNumber(match?.[2]), text };
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "−1.5×10⁻⁷" */
function readNumber(text = ""): number {
  const plain = text
    .replaceAll("\u2212", "-")
    .replace("×10", "e")
    .replace("⁻", "-")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(raised.indexOf(digit)));
  return plain === "" ? Number.NaN : Number(plain);
}

/** Chooses a quantity in a view's title. */
export async function chooseInTitle(page: Page, index: number, name: string | RegExp): Promise<void> {
  await view(page, index).locator(".menu-button").click();
  await page.getByRole("menuitemradio", { name }).click();
}
