import type { Page } from "@playwright/test";
import decode from "jsqr";
import { choose, openPage, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { readPng } from "./support/png";
import { expect, test } from "./support/test";

const formulaQuery = "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.2&show=S,trH";
const dialog = (page: Page) => page.getByRole("dialog", { name: "Share" });
const part = (page: Page, name: string) => dialog(page).getByRole("region", { name });
const link = (page: Page) => dialog(page).getByRole("textbox", { name: "Link" });

async function openShare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

test("the link is that of the address, and is copied with a word of it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, `${formulaQuery}&lang=en`);
  await openShare(page);
  const url = new URL(`/?${formulaQuery}`, page.url()).href;
  await expect(link(page)).toHaveValue(url);
  await expect(dialog(page)).toContainText(`${url.length} characters`);
  await part(page, "Link").getByRole("button", { name: "Copy" }).click();
  await expect(part(page, "Link").getByRole("status")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  await expectAccessible(page, "the dialog");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
});

test("the QR code on the screen is read by another program, in the dark, too", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await openPage(page, formulaQuery);
    await view(page, 0).focus();
    await page.keyboard.press("s");
    const picture = readPng(await dialog(page).getByRole("img", { name: "QR code" }).screenshot());
    const pixels = new Uint8ClampedArray(4 * picture.width * picture.height).fill(255);
    for (let y = 0; y < picture.height; y++)
      for (let x = 0; x < picture.width; x++) pixels.set(picture.at(x, y), 4 * (y * picture.width + x));
    expect(decode(pixels, picture.width, picture.height)?.data).toBe(await link(page).inputValue());
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save as SVG" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("curvascape-qr.svg");
});

test("where the device can pass things on, it is asked to", async ({ page }) => {
  await page.addInitScript(() => {
    const told = window as unknown as { shared?: ShareData };
    navigator.share = async (data) => {
      told.shared = data;
      throw new DOMException("changed their mind", "AbortError");
    };
  });
  await openPage(page, formulaQuery);
  await openShare(page);
  await dialog(page).getByRole("button", { name: "Send" }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared?: ShareData }).shared);
  expect(shared?.url).toBe(await link(page).inputValue());
  await expect(dialog(page)).toBeVisible();
});

test("a long link is warned of, and one that no code can hold is said to be so", async ({ page }) => {
  const sum = (count: number) => Array(count).fill("u*v").join("-");
  await openPage(page, `z=${sum(520)}`);
  await openShare(page);
  await expect(dialog(page)).toContainText("2,000 characters");
  await expect(dialog(page)).toContainText("fine-grained");
  await openPage(page, `z=${sum(800)}`);
  await openShare(page);
  await expect(dialog(page)).toContainText("too long for a QR code");
  await expect(dialog(page).getByRole("img")).toHaveCount(0);
});

test("where copying is forbidden the link is selected to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await openPage(page, formulaQuery);
  await openShare(page);
  await part(page, "Link").getByRole("button", { name: "Copy" }).click();
  await expect(part(page, "Link").getByRole("status")).toContainText("by hand");
  const selected = await link(page).evaluate(
    (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length,
  );
  expect(selected).toBe(true);
});

test("the code to embed follows what is chosen, and is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, `${formulaQuery}&lang=en`);
  await openShare(page);
  const embed = part(page, "Embed");
  const code = embed.getByRole("textbox");
  await expect(code).toHaveValue(/<iframe src="[^"]*\/embed\.html\?z=/);
  const [, source = ""] = /src="([^"]*)"/.exec(await code.inputValue()) ?? [];
  await choose(embed.getByRole("radio", { name: "Element" }));
  await choose(embed.getByRole("radio", { name: "Small" }));
  await expect(code).toHaveValue(/curvascape\.js[\s\S]*<curva-scape [^>]*width: 480px; height: 360px/);
  await embed.getByRole("button", { name: "Copy" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());

  await page.goto(source.replaceAll("&amp;", "&"));
  await settled(page);
  await expect(page.getByText("trace of the Hessian").first()).toBeVisible();
});
