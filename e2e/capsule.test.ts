import { readFile, stat, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { writeCapsule } from "../src/exports/capsule";
import { readJson } from "../src/exports/document/json";
import { decodeSettings } from "../src/settings";
import { openPage } from "./support/app";
import { spanOfMarks } from "./support/marks";
import { colouredShare, differingShare, readPng } from "./support/png";
import { expect, test } from "./support/test";

// What is drawn at every step is drawn by software here.
test.use({ viewport: { width: 800, height: 500 } });

const query = "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1&show=S,trH";
const surface = (page: Page) => page.locator("curva-scape");
const pictureOf = async (page: Page) => readPng(await page.screenshot());

/** The file that a person saves from the share dialog. */
async function save(page: Page, path: string): Promise<void> {
  await openPage(page, query);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Download for my talk …" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as a file" });
  await expect(dialog.getByRole("radio", { name: "HTML", exact: true })).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^curvascape.*\.html$/);
  await download.saveAs(path);
  // What the page itself still loads is not the file's.
  await page.goto("about:blank");
}

test("the file for a talk opens from a disk without network, turns, prints, and can be read", async ({
  page,
  context,
  browser,
}, info) => {
  const path = info.outputPath("talk.html");
  const address = pathToFileURL(path).href;
  await save(page, path);

  await test.step("small, and readable from its top", async () => {
    expect((await stat(path)).size).toBeLessThan(700_000);
    const text = await readFile(path, "utf8");
    expect(text.slice(0, 1000)).toContain("z = e^(-c*u)*sin(u)*sin(v)");
    const json = /<script type="application\/json" id="state">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? "";
    expect(text.indexOf(json)).toBeLessThan(4000);
    expect(readJson(json).settings.surfaces).toEqual(decodeSettings(query).settings.surfaces);
    expect(readJson(json).settings.views.map(({ quantity }) => quantity)).toEqual([
      "scalarCurvature",
      "hessianTrace",
    ]);
  });

  // A complaint of the page, or of its policy, fails the test.
  const asked: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith("blob:")) asked.push(request.url());
  });
  await context.setOffline(true);
  await page.goto(address);
  await expect(surface(page).getByRole("application")).toHaveCount(2);
  await expect(surface(page).locator(".poster")).toBeHidden();
  const first = await pictureOf(page);
  expect(colouredShare(first)).toBeGreaterThan(0.05);

  await test.step("a point has its principal directions", async () => {
    const view = surface(page).getByRole("application").first();
    const plain = readPng(await view.screenshot());
    await view.click({ position: { x: 200, y: 220 } });
    await expect.poll(() => spanOfMarks(view, plain)).toBeGreaterThan(30);
  });

  await test.step("it turns", async () => {
    await surface(page).getByRole("application").first().focus();
    for (let k = 0; k < 4; k++) await page.keyboard.press("ArrowRight");
    await expect.poll(async () => differingShare(first, await pictureOf(page))).toBeGreaterThan(0.05);
  });

  await test.step("it prints on one sheet, with its legends", async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    await expect(surface(page).locator(".print")).toHaveCount(2);
    await expect(surface(page).locator(".legend svg")).toHaveCount(2);
    expect(colouredShare(await pictureOf(page))).toBeGreaterThan(0.05);
  });
  expect(asked).toEqual([address]);

  await test.step("without scripts its picture is there", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const still = await plain.newPage();
    await still.goto(address);
    expect(colouredShare(await pictureOf(still))).toBeGreaterThan(0.05);
    await plain.close();
  });
});

test("texts from anybody are texts in the file for a talk", async ({ page }, info) => {
  const evil = [
    "</script><script>document.title = 'run'</script>",
    "--><img src=x onerror=\"document.title = 'run'\"><!--",
    "--!><script>document.title = 'run'</script>",
    "\" onload='x' a=\"",
    "</title></style></p></curva-scape><h1>",
    "<!--<script>",
    "&quot;&#39;&amp;",
  ];
  const { settings } = decodeSettings("z=u*v");
  const path = info.outputPath("evil.html");
  for (const text of evil) {
    const [spec] = settings.surfaces;
    const surfaces = [{ ...spec, expressions: { z: text }, definitions: text }];
    const file = await writeCapsule({
      language: "en",
      title: text,
      caption: text,
      alt: text,
      settings: { ...settings, surfaces },
      poster:
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      program: `document.body.dataset.ran = "${text.length}"; /* </script> */`,
    });
    await writeFile(path, file);
    await page.goto(pathToFileURL(path).href);
    await expect(page.locator("body")).toHaveAttribute("data-ran", String(text.length));
    const read = await page.evaluate(() => ({
      title: document.title,
      caption: document.querySelector("curva-scape > p")?.textContent,
      alt: document.querySelector("curva-scape > img")?.getAttribute("alt"),
      state: JSON.parse(document.getElementById("state")?.textContent ?? "").settings.surfaces[0].expressions
        .z,
      elements: [...document.querySelectorAll("*")].map(({ localName }) => localName).join(" "),
    }));
    expect(read).toEqual({
      title: text,
      caption: text,
      alt: text,
      state: text,
      elements:
        "html head meta title script meta meta meta style script body curva-scape img p noscript script script",
    });
  }
});
