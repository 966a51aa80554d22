import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { colormapTable } from "../src/color";
import { readGif } from "../src/exports/testing/gif";
import { choose, openPage, settled, view } from "./support/app";
import { distance } from "./support/png";
import { expect, test } from "./support/test";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Save as a file" });

/** Rows of a small picture's lower part, which has the colours of the legend. */
const legend = 30;

/** How many bytes of two pictures of one size are far apart. */
const far = (a: Uint8Array, b: Uint8Array) => a.filter((value, k) => Math.abs(value - b[k]) > 24).length;

test("a parameter goes there and back in a GIF, and the page is as it was", async ({ page }) => {
  await openPage(page, "z=c*(u^2-v^2)&u=-1..1&v=-1..1&p.c=0.1,-1..1,0.1&show=z:viridis&lang=en");
  await view(page, 0).focus();
  await page.keyboard.press("d");
  await expect(dialog(page)).toBeVisible();
  await choose(dialog(page).getByRole("radio", { name: "GIF", exact: true }));
  await choose(dialog(page).getByRole("radio", { name: "A parameter" }));
  await choose(dialog(page).getByRole("checkbox", { name: "There and back" }));
  const numbers = { Width: 160, Height: 120, Duration: 0.8, "Pictures a second": 10 };
  for (const [name, number] of Object.entries(numbers))
    await dialog(page).getByRole("textbox", { name, exact: true }).fill(String(number));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  const file = await readFile(await download.path());
  const { width, height, repeat, frames } = readGif(file);
  expect({ width, height, repeat, count: frames.length }).toEqual({
    width: 160,
    height: 120,
    repeat: 0,
    count: 8,
  });
  expect(frames.map(({ delay }) => delay)).toEqual(Array(8).fill(10));
  // Phases 0, ¼, ½, ¾, 1, ¾, ½, ¼: c = 1 is the saddle of c = −1 turned over, and the way back is the way there.
  const [first, second, , , middle, , , last] = frames.map(({ pixels }) => pixels);
  expect(far(first, middle)).toBeGreaterThan(600);
  expect(far(second, last)).toBeLessThan(30);
  // One scale and one box for all of the way, whatever c was before: what is half as high is half as far along the colours, and nothing is
  // cut off or leaves the picture.
  const rows = (pixels: Uint8Array, color: readonly number[]) =>
    Array.from({ length: height - legend }, (_, y) => y).filter((y) =>
      Array.from({ length: width }, (_, x) => 3 * (y * width + x)).some(
        (at) => distance(pixels.subarray(at, at + 3), color) < 24,
      ),
    );
  const [highest, halfway] = [255, 191].map((k) => [...colormapTable("viridis").subarray(3 * k, 3 * k + 3)]);
  expect(rows(first, highest).length).toBeGreaterThan(0);
  expect(Math.min(...rows(first, highest))).toBeGreaterThan(15);
  expect(rows(second, highest)).toEqual([]);
  expect(rows(second, halfway).length).toBeGreaterThan(0);

  await expect(dialog(page).getByRole("status")).toContainText("Saved");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await settled(page);
  await expect(page.getByRole("textbox", { name: "Value of c", exact: true })).toHaveValue("0.1");
});
