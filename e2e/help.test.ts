import type { Page } from "@playwright/test";
import { notation } from "../src/app/help/notation";
import { formula, ground, openPage, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { distance, readPng } from "./support/png";
import { expect, test } from "./support/test";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Help" });

async function openHelp(page: Page): Promise<void> {
  await view(page, 0).focus();
  await page.keyboard.press("?");
  await expect(dialog(page)).toBeVisible();
}

test("the help opens by its key and its button, holds the focus, and gives it back", async ({ page }) => {
  await openPage(page);
  await openHelp(page);
  for (let k = 0; k < 60; k++) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(view(page, 0)).toBeFocused();
  const button = page.getByRole("button", { name: "Help", exact: true });
  await button.press("Enter");
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(button).toBeFocused();
  // A press beside the dialog closes it, too.
  await button.click();
  await page.mouse.click(4, 4);
  await expect(dialog(page)).toHaveCount(0);
});

test("a formula of the help is tried by a click, and Back returns to one's own", async ({ page }) => {
  await openPage(page, "z=u*v&show=K");
  await openHelp(page);
  const { text } = notation.definitions[0];
  await dialog(page).getByRole("button", { name: text }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(formula(page)).toHaveValue(text);
  await settled(page);
  await expect(page.locator(".problem")).toHaveCount(0);
  await page.goBack();
  await expect(formula(page)).toHaveValue("u*v");
});

test("a table of contents leads to its sections, and leaves the address alone", async ({ page }) => {
  await openPage(page);
  const url = page.url();
  await openHelp(page);
  await dialog(page).getByRole("navigation").getByRole("button", { name: "Keys and gestures" }).click();
  const heading = dialog(page).getByRole("heading", { name: "Keys and gestures" });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  expect(page.url()).toBe(url);
});

test("letters are typed in fields, and are no commands where that is switched off", async ({ page }) => {
  await openPage(page);
  await formula(page).fill("");
  await formula(page).pressSequentially("g?s[]e");
  await expect(formula(page)).toHaveValue(/g\?s\[.*e/);
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.getByRole("button", { name: "Help", exact: true }).click();
  await dialog(page).getByRole("checkbox", { name: "Single letters are commands" }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await settled(page);
  await view(page, 0).focus();
  await page.keyboard.press("g");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the skip link is the first stop, and leads to the views", async ({ page }) => {
  await openPage(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the surface" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inViews = () => page.evaluate(() => document.activeElement?.closest("main") !== null);
  expect(await inViews()).toBe(true);
  // The jump is no other address: what is typed later stays.
  await formula(page).fill("u*v");
  await expect.poll(() => page.url()).toContain("z=u*v");
});

test("a print has light stills of the views with their legends, whatever the theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator(".print-still")).toHaveCount(2);
  await expect(page.getByRole("complementary")).toBeHidden();
  await expect(view(page, 1).locator(".view-legend")).toBeVisible();
  await expect(page.locator(".print-caption")).toContainText("sin(u)");
  const picture = readPng(await view(page, 0).screenshot());
  expect(distance(picture.at(picture.width - 8, picture.height / 2), [255, 255, 255])).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await expect(page.locator(".print-still")).toHaveCount(0);
  const screen = readPng(await view(page, 0).screenshot());
  expect(distance(screen.at(screen.width - 4, screen.height / 2), ground.dark)).toBeLessThanOrEqual(2);
});

test("the help is printed to its end", async ({ page }) => {
  await openPage(page);
  await openHelp(page);
  const file = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(file.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  // Printed or not, it goes on as it was.
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
});

for (const [name, size] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
}))
  test(`the help breaks no accessibility rule, light or dark: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page);
    await page.keyboard.press("?");
    await expect(dialog(page).getByRole("math").first()).toBeAttached();
    await expectAccessible(page, "the help");
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

test("at twice the size nothing is lost or cut off", async ({ page }) => {
  // 1280 × 800 at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  await openPage(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  const box = await view(page, 0).boundingBox();
  expect(box?.height).toBeGreaterThan(80);
  await formula(page).scrollIntoViewIfNeeded();
  await expect(formula(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await openHelp(page);
  expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test("the focus is seen, in the system's own colours, too", async ({ page }) => {
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    await openPage(page);
    const seen = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>(
        "button, input, select, textarea, a, [tabindex='0']",
      );
      return [...all]
        .filter((element) => element.checkVisibility() && !element.closest("[inert]"))
        .filter((element) => {
          element.focus({ focusVisible: true } as FocusOptions);
          // What is drawn about a choice, and about a text that scrolls.
          const segment = element.matches(".segmented input") ? element.nextElementSibling : null;
          const shown = segment ?? element.closest(".formula-scroll") ?? element;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
          const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
          return !outlined && boxShadow === "none";
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(seen).toEqual([]);
  }
});
