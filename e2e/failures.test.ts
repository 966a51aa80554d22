import type { Page } from "@playwright/test";
import { formula, legendOf, openPage, pictureOf, settled, view } from "./support/app";
import { colouredShare, differingShare } from "./support/png";
import { expect, test } from "./support/test";

const saddle = "z=u^2-v^2&u=-1..1&v=-1..1&show=S:above:full";

/** What the view says of its surface. */
const message = (page: Page) => view(page, 0).locator(".view-message");

/** On a machine with one core the engine has one worker; nothing else has been asked for that another one would answer. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { value: 1 }));
});

function onlyWorker(page: Page) {
  const workers = page.workers();
  expect(workers).toHaveLength(1);
  return workers[0];
}

/** A typed formula is computed and shown, and all is well. */
async function expectNextFormula(page: Page, text: string) {
  const before = await pictureOf(view(page, 0));
  await formula(page).fill(text);
  await settled(page);
  await expect(message(page)).toBeEmpty();
  expect(differingShare(before, await pictureOf(view(page, 0)))).toBeGreaterThan(0.1);
}

test("a computation that does not end is stopped; the last good surface stays, and the next one comes", async ({
  page,
}) => {
  await openPage(page, saddle);
  const shown = await legendOf(page, 0);
  const stuck = onlyWorker(page);
  let ended = false;
  stuck.on("close", () => {
    ended = true;
  });
  // It never comes back, whatever it is asked next.
  await stuck.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });

  await formula(page).fill("sin(3*u)*cos(2*v)");
  await expect(message(page)).toContainText("took longer than 5 s", { timeout: 20_000 });
  await expect(message(page)).toContainText("The last surface stays");
  expect(await legendOf(page, 0)).toEqual(shown);
  expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.2);
  await expect.poll(() => ended).toBe(true);
  await expectNextFormula(page, "sin(2*u)*cos(3*v)");
});

test("a worker that breaks is replaced, and nobody notices", async ({ page }) => {
  await openPage(page, saddle);
  const broken = onlyWorker(page);
  const closed = broken.waitForEvent("close");
  await broken.evaluate(() => {
    setTimeout(() => {
      throw new Error("out of order");
    });
  });
  await closed;
  await expectNextFormula(page, "sin(2*u)*cos(3*v)");
});

test("a worker whose script does not run is tried once more", async ({ page, complaints }) => {
  let served = 0;
  await page.route(/\/worker-[^/]*\.js$/, async (route) => {
    if (served++ === 0)
      await route.fulfill({ contentType: "text/javascript", body: 'throw new Error("not today");' });
    else await route.continue();
  });
  await openPage(page, saddle);
  expect(served).toBeGreaterThan(1);
  await expect(message(page)).toBeEmpty();
  expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.2);
  expect(complaints).toEqual([]);
});
