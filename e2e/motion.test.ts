import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { colormapTable } from "../src/color";
import { readGif } from "../src/exports/testing/gif";
import { choose, openPage, settled, view } from "./support/app";
import { distance } from "./support/png";
import { expect, test } from "./support/test";

// Behind the dialog each frame is drawn, too.
test.use({ viewport: { width: 900, height: 640 } });

const dialog = (page: Page) => page.getByRole("dialog", { name: "Save as a file" });

/** Rows of a small picture's lower part, which has the colours of the legend. */
const legend = 30;

/** How many bytes of two pictures of one size are far apart. */
const far = (a: Uint8Array, b: Uint8Array) => a.filter((value, k) => Math.abs(value - b[k]) > 24).length;

test("keys choose and save, a film is drawn or cancelled, and the page is as it was", async ({ page }) => {
  await openPage(page, "z=c*(u^2-v^2)&u=-1..1&v=-1..1&p.c=0.1,0..1,0.1&show=z:viridis&lang=en");
  await view(page, 0).focus();
  await page.keyboard.press("d");
  await expect(dialog(page)).toBeVisible();
  const format = (name: string) => dialog(page).getByRole("radio", { name, exact: true });
  const name = dialog(page).getByRole("textbox", { name: "File name" });
  await choose(format("CSV"));
  await page.keyboard.press("ArrowRight");
  await expect(format("NPY")).toBeChecked();
  await name.fill("a/b: c");
  const [table] = await Promise.all([page.waitForEvent("download"), name.press("Enter")]);
  expect(table.suggestedFilename()).toBe("a-b- c.npy");

  const address = page.url();
  await choose(format("GIF"));
  await choose(dialog(page).getByRole("radio", { name: "A parameter" }));
  await choose(dialog(page).getByRole("checkbox", { name: "There and back" }));
  const numbers = { Width: 160, Height: 120, Duration: 0.4, "Pictures a second": 10 };
  for (const [label, number] of Object.entries(numbers))
    await dialog(page).getByRole("textbox", { name: label, exact: true }).fill(String(number));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  const { width, height, repeat, frames } = readGif(await readFile(await download.path()));
  expect({ width, height, repeat, count: frames.length }).toEqual({
    width: 160,
    height: 120,
    repeat: 0,
    count: 4,
  });
  expect(frames.map(({ delay }) => delay)).toEqual(Array(4).fill(10));
  // Phases 0, ½, 1, ½: c = 0, ½, 1, ½, and the way back is the way there.
  const [flat, half, whole, last] = frames.map(({ pixels }) => pixels);
  expect(far(flat, whole)).toBeGreaterThan(600);
  expect(far(half, last)).toBeLessThan(30);
  // One scale and one box for all of the way, whatever c was before: what is half as high is half as far along the colours, and nothing is
  // cut off or leaves the picture.
  const rows = (pixels: Uint8Array, color: readonly number[]) =>
    Array.from({ length: height - legend }, (_, y) => y).filter((y) =>
      Array.from({ length: width }, (_, x) => 3 * (y * width + x)).some(
        (at) => distance(pixels.subarray(at, at + 3), color) < 24,
      ),
    );
  const [highest, halfway] = [255, 191].map((k) => [...colormapTable("viridis").subarray(3 * k, 3 * k + 3)]);
  expect(rows(whole, highest).length).toBeGreaterThan(0);
  expect(Math.min(...rows(whole, highest))).toBeGreaterThan(15);
  expect(rows(half, highest)).toEqual([]);
  expect(rows(half, halfway).length).toBeGreaterThan(0);

  // A minute of frames: nobody waits for it.
  await expect(dialog(page).getByRole("status")).toContainText("Saved");
  await dialog(page).getByRole("textbox", { name: "Duration", exact: true }).fill("60");
  await name.press("Enter");
  await expect(dialog(page).getByRole("progressbar")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Cancelled.");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(view(page, 0)).toBeFocused();
  await settled(page);
  expect(page.url()).toBe(address);
  await expect(page.getByRole("textbox", { name: "Value of c", exact: true })).toHaveValue("0.1");
});
