import type { CurvaScape } from "../../src/embed";
import { spanOfMarks } from "../support/marks";
import { picturesByPage, surfaceOn } from "../support/pdf";
import { readPng } from "../support/png";
import { expect, test } from "../support/test";
import { colourOf, insideOf, openHost, shown } from "./host";

test("in an article the wheel scrolls until a surface has the focus, and print shows it with its legend", async ({
  page,
}) => {
  await openHost(page, "article.html");
  const element = page.locator("#element");
  await shown(element);
  expect(await colourOf(element)).toBeGreaterThan(0.03);
  await expect(element.locator(".legend")).toBeVisible();
  // Nothing of the page's own styles comes in, its language does.
  await expect(element.getByText("Skalarkrümmung").first()).toBeVisible();

  const position = () => page.evaluate(() => scrollY);
  const distance = () => element.evaluate((surface) => (surface as CurvaScape).camera.distance);
  const [home] = [await distance()];
  await element.hover();
  await page.mouse.wheel(0, 100);
  await expect.poll(position).toBe(100);
  expect(await distance()).toBe(home);
  await element.click();
  await page.mouse.wheel(0, 100);
  await expect.poll(distance).not.toBe(home);
  expect(await position()).toBe(100);

  await page.locator("#frame").scrollIntoViewIfNeeded();
  const frame = await insideOf(page);
  const inside = frame.locator("curva-scape");
  await shown(inside);
  const scrolled = await position();
  await page.locator("#frame").hover();
  await page.mouse.wheel(0, 60);
  await expect.poll(position).toBe(scrolled + 60);

  // Far out of sight by now, and printed all the same.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.emulateMedia({ media: "print" });
  await expect(element.locator(".print")).toBeVisible();
  // What is around it may be dark.
  await expect(element.locator(".frame")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  expect(await colourOf(element)).toBeGreaterThan(0.03);
  await expect(element.locator(".legend")).toBeVisible();
  // Three pixels for each of the page's, on paper.
  const pages = picturesByPage(await page.pdf()).map(surfaceOn);
  const [printed] = pages.sort((a, b) => b.pixels - a.pixels);
  expect(printed.pixels).toBeGreaterThan(2000 * 1000);
  expect(printed.coloured).toBeGreaterThan(0.03);
});

test("a page that allows no worker, no WebAssembly and no inline style shows the surface", async ({
  page,
  complaints,
}) => {
  await openHost(page, "strict.html");
  const element = page.locator("#element");
  await shown(element);
  expect(await colourOf(element)).toBeGreaterThan(0.03);
  // A point has its principal directions, which are computed on the page's thread, too.
  const plain = readPng(await element.screenshot());
  await element.evaluate((surface) => {
    (surface as CurvaScape).probe = [0.5, 0.5];
  });
  await expect.poll(() => spanOfMarks(element, plain)).toBeGreaterThan(50);
  expect(page.workers()).toEqual([]);
  const forbidden = /worker|WebAssembly|wasm-eval/i;
  expect(complaints.filter((complaint) => !forbidden.test(complaint))).toEqual([]);
  expect(complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
});

test("twenty surfaces on one page are drawn within the browser's contexts, and one that loses its own draws again", async ({
  page,
}) => {
  await openHost(page, "many.html");
  const surfaces = page.locator("curva-scape");
  await expect(surfaces).toHaveCount(20);

  // The first one is seen from above, nearer than at home, before the others take its context.
  const first = surfaces.first();
  await first.evaluate((surface: CurvaScape) => {
    surface.projection = "above";
    surface.interaction = "full";
    surface.addEventListener("probe", ({ detail }) => {
      surface.dataset.at = JSON.stringify(detail?.at);
    });
  });
  await shown(first);
  const pointUnderPointer = async () => {
    await first.evaluate((surface: CurvaScape) => surface.removeAttribute("data-at"));
    // What comes near a still has it drawn again, and is over the surface with its next move.
    await expect(async () => {
      for (const x of [124, 125]) await first.hover({ position: { x, y: 60 } });
      await expect(first).toHaveAttribute("data-at", /\d/, { timeout: 500 });
    }).toPass();
    return JSON.parse((await first.getAttribute("data-at")) ?? "") as number[];
  };
  const home = await pointUnderPointer();
  await first.evaluate((surface: CurvaScape) =>
    surface.shadowRoot?.querySelector<HTMLElement>(".view")?.focus(),
  );
  for (let k = 0; k < 3; k++) await page.keyboard.press("+");
  await shown(first);
  const near = await pointUnderPointer();
  expect(Math.abs(near[0] - home[0])).toBeGreaterThan(0.1);

  for (const surface of await surfaces.all()) {
    await surface.scrollIntoViewIfNeeded();
    await expect.poll(() => colourOf(surface), { timeout: 30_000 }).toBeGreaterThan(0.03);
  }
  const contexts = await surfaces.evaluateAll(
    (all) =>
      all.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(".scene canvas[data-engine]") ?? [])])
        .length,
  );
  expect(contexts).toBeGreaterThan(0);
  expect(contexts).toBeLessThanOrEqual(16);

  // Whoever is come near to draws again, and takes the context of the one that drew longest ago.
  for (let k = 1; k <= 12; k++) await surfaces.nth(k).hover();
  await expect(first.locator(".scene canvas[data-engine]")).toHaveCount(0);
  const again = await pointUnderPointer();
  for (const k of [0, 1]) expect(again[k]).toBeCloseTo(near[k], 6);

  const last = surfaces.last();
  await last.hover();
  await last.locator(".scene canvas[data-engine]").evaluate((canvas: HTMLCanvasElement) => {
    const loss = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    loss?.loseContext();
    setTimeout(() => loss?.restoreContext(), 100);
  });
  await page.waitForTimeout(300);
  await shown(last);
  await expect.poll(() => colourOf(last)).toBeGreaterThan(0.03);
});
