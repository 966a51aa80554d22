import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { de } from "../src/app/texts/de";
import { present } from "../src/app/texts/de/present";
import { openPage, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

const germanFormula = (page: Page) => page.getByLabel("Formel für z", { exact: true });

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsOf) : [];
}

/** Every text of a language, of rooms that are loaded later, too. */
async function wordsIn(language: "en" | "de"): Promise<string[]> {
  const files = readdirSync(`src/app/texts/${language}`).filter((name) => !name.endsWith(".test.ts"));
  const rooms = await Promise.all(files.map((name) => import(`../src/app/texts/${language}/${name}`)));
  return rooms.flatMap((room: object) => Object.values(room).flatMap(stringsOf));
}

/** English words of the page that are not the German ones as well. */
const german = new Set(await wordsIn("de"));
const english = new Set((await wordsIn("en")).filter((text) => text.length > 1 && !german.has(text)));

/** All that is read on the page, or read aloud. */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        words.push(element.getAttribute(name) ?? "");
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent ?? "");
    }
    return words.map((text) => text.trim());
  });
}

async function expectNoEnglish(page: Page): Promise<void> {
  expect((await wordsOf(page)).filter((text) => english.has(text))).toEqual([]);
}

test.describe("where German is preferred", () => {
  test.use({ locale: "de-AT" });

  test("the page speaks German, and nothing else", async ({ page }) => {
    await openPage(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page).toHaveTitle(de.title);
    await expect(page.locator("meta[name=description]")).toHaveAttribute("content", de.description);
    await expect(view(page, 0).locator(".menu-button")).toContainText("Skalarkrümmung");
    await expect(view(page, 1).getByRole("img")).toHaveAttribute("aria-label", /Spur der Hesse-Matrix/);
    await expectNoEnglish(page);

    await view(page, 0).locator(".menu-button").click();
    await expectNoEnglish(page);
    await page.keyboard.press("Escape");
    await view(page, 0).focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Hilfe" })).toBeVisible();
    await expectNoEnglish(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Teilen", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Teilen" })).toBeVisible();
    await expectNoEnglish(page);
  });

  test("so do the probe, the critical points, the tools of a view, the examples and the presenter", async ({
    page,
  }) => {
    test.slow();
    await openPage(page, "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1&show=S,trH&probe=2,1");
    await expect(page.getByText("elliptischer Punkt")).toBeVisible();
    await page.getByRole("button", { name: "Kritische Punkte", exact: true }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await page.getByRole("button", { name: "Ableitungen als Formeln", exact: true }).click();
    await page.getByRole("button", { name: "Herleitung", exact: true }).click();
    await expect(page.locator(".derivation math").first()).toBeVisible();
    // Long as the panel is, the page stays as high as its window.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await expectNoEnglish(page);

    await view(page, 0).hover();
    for (const button of await view(page, 0).locator(".view-tool").all()) {
      await button.click();
      await expectNoEnglish(page);
      await page.keyboard.press("Escape");
    }
    await view(page, 0).focus();
    await page.keyboard.press("f");
    await expect(page.getByRole("region", { name: present.label })).toBeVisible();
    await expectNoEnglish(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Beispiele" }).click();
    await expect(page.getByRole("dialog", { name: "Beispiele" })).toBeVisible();
    await expectNoEnglish(page);
  });

  test("problems are told in German, where a formula is typed and where a link is damaged", async ({
    page,
  }) => {
    await openPage(page, "z=u*v&show=S,foo");
    await expect(page.locator(".notes")).toContainText("„foo“ ist keine Größe");
    await germanFormula(page).fill("sine(u)");
    await expect(page.locator(".problem").first()).toContainText(
      "Unbekannte Funktion sine: Ist sin gemeint?",
    );
    await expectNoEnglish(page);
  });

  test("another language is chosen in the help, is kept, and loses no work", async ({ page }) => {
    await openPage(page);
    await germanFormula(page).fill("u*v^2");
    await view(page, 0).focus();
    await page.keyboard.press("?");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByLabel("Formula for z", { exact: true })).toHaveValue("u*v^2");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("/?z=u&show=K");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  for (const [name, size] of Object.entries({
    desktop: { width: 1280, height: 800 },
    phone: { width: 360, height: 740 },
  }))
    test(`no accessibility rule is broken, light or dark: ${name}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await openPage(page);
      await expectAccessible(page, "at the start");
      // The longer words fit, too.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      const cut = await page.locator(".panel-body").evaluate((body) => body.scrollWidth - body.clientWidth);
      expect(cut).toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: "Hilfe", exact: true }).click();
      await expect(page.getByRole("dialog", { name: "Hilfe" })).toBeVisible();
      await expectAccessible(page, "the help");
      await page.keyboard.press("Escape");
    });
});

test("an address that asks for a language wins, and goes on asking", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("curvascape.language", "en"));
  await openPage(page, "lang=de&z=u*v&show=K");
  await expect(germanFormula(page)).toHaveValue("u*v");
  await germanFormula(page).fill("u-v");
  await expect.poll(() => page.url()).toMatch(/z=u-v&.*&lang=de$/);
  await page.reload();
  await expect(germanFormula(page)).toHaveValue("u-v");
  await settled(page);
});

test("a language that the page does not have is passed over", async ({ page }) => {
  await openPage(page, "lang=xx&z=u*v&show=K");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".notes")).toHaveCount(0);
});
