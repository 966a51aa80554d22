import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { formula, legendOf, pictureOf, settled, view } from "./support/app";
import { colouredShare } from "./support/png";
import { type Site, serveSite } from "./support/site";
import { expect, test } from "./support/test";

const folder = "dist/app";
const query = "?z=sin(u)*sin(v)&u=0..6&v=0..6&show=S,trH";

test.use({ serviceWorkers: "allow" });

/** As strict as `vite preview`: the policy of the page is that of the worker, too. */
function openSite(port: number): Promise<Site> {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    readFileSync(`${folder}/index.html`, "utf8"),
  )?.[1];
  return serveSite(folder, port, "/some/folder/", policy?.replaceAll("&#39;", "'"));
}

/** A first visit, until all of the page is kept. */
async function visit(page: Page, site: Site): Promise<void> {
  await page.addInitScript(() => {
    const register = ServiceWorkerContainer.prototype.register;
    ServiceWorkerContainer.prototype.register = function (...parameters) {
      document.documentElement.dataset.readyBefore = document.documentElement.dataset.ready;
      return register.apply(this, parameters);
    };
  });
  await page.goto(site.address + query);
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(state, { timeout: 40_000 }).toBe("activated");
  await expect(page.locator("html")).toHaveAttribute("data-ready-before", "true");
}

test("after one visit the page works without network, with all that is loaded late", async ({
  page,
  context,
}) => {
  const site = await openSite(41741);
  try {
    await visit(page, site);
    await site.close();
    await context.setOffline(true);

    await test.step("parts of the visit itself that were not asked for before", async () => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
    });
    await page.reload();
    await settled(page);
    expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.03);

    const before = await legendOf(page, 0);
    await formula(page).fill("2sin(u)*sin(v)");
    await expect.poll(async () => (await legendOf(page, 0)).high).toBeGreaterThan(2 * before.high);
    await settled(page);
    expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.03);

    await page.getByRole("button", { name: "Examples" }).click();
    const pictures = page.locator("[data-example] img");
    await expect(pictures.first()).toBeVisible();
    await expect
      .poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    await page.locator("[data-example=torus]").click();
    await settled(page);
    expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.03);

    // What a file for a talk is made of.
    expect(await page.evaluate(async () => (await fetch("embed/capsule.js")).ok)).toBe(true);

    await page.goto(`${site.address}?lesson=trace&step=1&lang=de`);
    await settled(page);
    await expect(page.locator("[data-lesson=trace]")).toBeVisible();
  } finally {
    await site.close();
  }
});

test("a newer version is announced, and taken when a person says so, at the same address", async ({
  page,
}) => {
  const site = await openSite(41742);
  const version = () => page.locator("html").getAttribute("data-version");
  try {
    await visit(page, site);
    publish(site, "2");
    await page.reload();
    await settled(page);
    const note = page.getByRole("status").filter({ hasText: "newer version" });
    await expect(note).toBeVisible();
    expect(await version()).toBe(null);
    // Nothing happens meanwhile, and what is done meanwhile stays.
    await page.evaluate(() => Object.assign(window, { same: true }));
    await formula(page).fill("u*v");
    await expect.poll(() => new URL(page.url()).searchParams.get("z")).toBe("u*v");
    expect(await page.evaluate(() => "same" in window)).toBe(true);

    await note.getByRole("button", { name: "Reload" }).click();
    await expect.poll(version).toBe("2");
    await settled(page);
    await expect(formula(page)).toHaveText("u*v");
    await expect(note).toHaveCount(0);
  } finally {
    await site.close();
  }
});

/** What another build changes: a file, and its revision in the worker. */
function publish(site: Site, version: string): void {
  const change = (name: string, pattern: RegExp, replacement: string) => {
    const text = site.files.get(name)?.toString() ?? "";
    expect(text, name).toMatch(pattern);
    site.files.set(name, Buffer.from(text.replace(pattern, replacement)));
  };
  change("index.html", /<html /, `<html data-version="${version}" `);
  change("sw.js", /(\{url:"index\.html",revision:")\w+"/, `$1${version}"`);
}
