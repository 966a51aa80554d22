import type { Page } from "@playwright/test";
import { Random } from "../../src/testing/random";
import { expect, test } from "../support/test";
import { insideOf, openHost, shown } from "./host";

type Answer = { type: string; id: unknown; to: string; result: Record<string, unknown>; message?: string };

/** Asks the page in the iframe, as the page around it, and waits for the answer. */
const ask = (page: Page, fields: object): Promise<Answer> =>
  page.evaluate(async (fields) => {
    const frame = document.querySelector<HTMLIFrameElement>("#frame");
    const id = Math.random();
    const answer = new Promise<Answer>((resolve) => {
      addEventListener("message", function hear({ data, source }) {
        if (source !== frame?.contentWindow || data.id !== id) return;
        removeEventListener("message", hear);
        resolve(data);
      });
    });
    frame?.contentWindow?.postMessage({ curvascape: 1, id, ...fields }, "*");
    const { result, ...rest } = await answer;
    // A picture stays where it is; what is told of it is what it is.
    if (!(result?.picture instanceof Blob)) return { ...rest, result };
    const { width, height } = await createImageBitmap(result.picture);
    return { ...rest, result: { type: result.picture.type, width, height } };
  }, fields);

test("the page around drives the surface in an iframe by messages, and nobody else does", async ({
  page,
}) => {
  await openHost(page, "article.html");
  await page.locator("#frame").scrollIntoViewIfNeeded();
  const inside = (await insideOf(page)).locator("curva-scape");
  await shown(inside);

  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("message", ({ data }) => data.type === "event" && heard.push(data.name));
  });
  await ask(page, { type: "subscribe", events: ["ready", "problem"] });
  expect(
    (await ask(page, { type: "set", attributes: { z: "c*(u^2-v^2)", parameters: "c=0.5" } })).result,
  ).toMatchObject({
    attributes: { z: "c*(u^2-v^2)", parameters: "c=0.5", lang: "de" },
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toContain("ready");
  await ask(page, { type: "set", attributes: { z: "u*(" } });
  await expect.poll(heard).toContain("problem");
  expect(
    (await ask(page, { type: "snapshot", format: "image/webp", width: 300, height: 200 })).result,
  ).toEqual({
    type: "image/webp",
    width: 300,
    height: 200,
  });
  expect(await ask(page, { type: "set", attributes: { onclick: "alert(1)" } })).toMatchObject({
    type: "refusal",
    message: expect.stringContaining("onclick"),
  });

  // Another window of the same page, and another shape.
  await page.evaluate(() => {
    const stranger = document.body.appendChild(document.createElement("iframe"));
    const target = document.querySelector<HTMLIFrameElement>("#frame")?.contentWindow;
    const script = stranger.contentDocument?.createElement("script");
    if (!script || !target) throw new Error("no frames");
    script.textContent = `parent.document.querySelector("#frame").contentWindow.postMessage({ curvascape: 1, type: "set", attributes: { z: "0" } }, "*")`;
    stranger.contentDocument?.body.append(script);
    target.postMessage({ curvascape: 1, type: "set", attributes: { z: 0 } }, "*");
    target.postMessage("set", "*");
  });
  await expect.poll(async () => (await ask(page, { type: "get" })).result.ignored).toBe(3);
  expect((await ask(page, { type: "get" })).result.attributes).toMatchObject({ z: "u*(" });
});

// Ten thousand are read in src/embed/frame/query.test.ts; here they are computed and drawn, too.
test("a thousand strings as states: none runs script, none freezes the page", async ({ page }) => {
  const random = new Random(20231106);
  const pieces = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "constructor.constructor('alert(1)')()",
    "__proto__.polluted=1",
    "{{alert(1)}}",
    "z=",
    "&p.c=",
    "&u=0..1e308",
    "&show=S:above:full,trH",
    "(((((((((",
    "sin(u)^v!",
    "%00%E0%A4",
    "\u202e曲率\ud800",
    "9".repeat(400),
    "&camera=NaN,1,Infinity",
  ];
  const states = Array.from({ length: 1000 }, () =>
    Array.from({ length: random.integer(1, 6) }, () => random.pick(pieces)).join(""),
  );
  page.on("dialog", (dialog) => dialog.dismiss().then(() => expect(dialog.message()).toBe("nothing")));
  await openHost(page, "article.html");
  await page.locator("#frame").scrollIntoViewIfNeeded();
  await shown((await insideOf(page)).locator("curva-scape"));
  // In groups, so that a part of them is read, computed and shown before the next comes.
  for (let first = 0; first < states.length; first += 100) {
    await page.evaluate(
      (states) => {
        const target = document.querySelector<HTMLIFrameElement>("#frame")?.contentWindow;
        for (const settings of states)
          target?.postMessage({ curvascape: 1, type: "set", attributes: { settings } }, "*");
      },
      states.slice(first, first + 100),
    );
    expect((await ask(page, { type: "get" })).type).toBe("answer");
  }
  await ask(page, { type: "set", attributes: { settings: "z=u*v&u=-1..1&v=-1..1" } });
  await expect
    .poll(async () => (await ask(page, { type: "get" })).result.settings, { timeout: 20_000 })
    .toMatch(/^z=u\*v&/);
  const inside = await insideOf(page);
  expect(await inside.evaluate(() => Object.hasOwn(Object.prototype, "polluted"))).toBe(false);
  await shown(inside.locator("curva-scape"));
});
