import { exampleIds, examples } from "../src/examples";
import { encodeSettings } from "../src/settings";
import { formula, openPage, settled, view } from "./support/app";
import { expect, test } from "./support/test";

const query = (url: string) => url.slice(url.indexOf("?") + 1);

test("a readable address is read, and stays readable in the browser", async ({ page }) => {
  const typed = "z=e^(-c*u)*sin(u)*sin(v)&p.c=0.1&u=0..10&v=0..2pi&show=S,trH";
  await openPage(page, typed);
  await expect(formula(page)).toHaveValue("e^(-c*u)*sin(u)*sin(v)");
  await expect(page.getByLabel("Greatest v")).toHaveValue("2pi");
  expect(query(page.url())).toBe(typed);
  await formula(page).fill("|u|^2/(a*v) - u*v, 1?:@$;");
  await expect.poll(() => query(page.url())).toContain("z=|u|^2/(a*v)+-+u*v,+1?:@$;&u=0..10&v=0..2pi");
});

test("edits replace the address; what is opened whole can be left by Back and returned to by Forward", async ({
  page,
}) => {
  await openPage(page, "z=u*v&u=-1..1&v=-1..1&show=K");
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await formula(page).fill("u*v^2");
  await expect.poll(() => page.url()).toContain("z=u*v^2");
  expect(await entries()).toBe(before);

  await view(page, 0).focus();
  await page.keyboard.press("]");
  const [first, second] = exampleIds;
  const shows = (id: typeof first) =>
    expect.poll(() => query(page.url())).toBe(encodeSettings(examples[id].settings));
  await shows(first);
  await page.keyboard.press("]");
  await shows(second);
  await page.goBack();
  await shows(first);
  await page.goBack();
  await expect(formula(page)).toHaveValue("u*v^2");
  await page.goForward();
  await page.goForward();
  await shows(second);
  await settled(page);
});

test("Back from an example returns to what a bare address showed", async ({ page }) => {
  await openPage(page);
  const value = await formula(page).inputValue();
  await view(page, 0).focus();
  await page.keyboard.press("[");
  await expect(formula(page)).not.toHaveValue(value);
  await page.goBack();
  await expect(formula(page)).toHaveValue(value);
});

const { raw } = String;

/** Each with what must be in the first formula's field, and what the note must name; null where there is nothing to note. */
const damaged: [link: string, shown: string | RegExp, note: RegExp | null][] = [
  ["z=NaN", "NaN", null],
  ["z=u&u=NaN..1", "u", null],
  ["z=u&u=0..1e999", "u", null],
  ["z=a*u&p.a=NaN", "a*u", /p\.a: “NaN”/],
  ["z=a*u&p.a=1e999", "a*u", /a/],
  ["z=a*u&p.a=1,5..5,0.1", "a*u", /range 5 … 5 is empty/],
  ["z=%", "%", /z: broken escapes/],
  ["z=u%E0%A4%A", "u%E0%A4%A", /broken escapes/],
  ["%=%&&&==&z=u", "u", /%/],
  ["z=💥u", "💥u", null],
  ["💥=1&z=u", "u", /💥: not understood/],
  ["__proto__=1&__proto__.polluted=1&z=u", "u", /__proto__: not understood/],
  ["z=u&p.__proto__=1&p.constructor=2", "u", /__proto__/],
  [`z=${encodeURIComponent("u\u202ev+\u2066(")}`, /u.*v/, null],
  [`${encodeURIComponent("\u202ezs")}=1&z=u`, "u", /not understood/],
  ["z=u&show=", "u", /show/],
  ["z=u&show=S:above:above:99,foo,constructor", "u", /“constructor” is not a quantity/],
  ["z=u&camera=1,2&probe=x&columns=-3", "u", /camera/],
  ["version=7&z=u", "u", /version/],
  ["kind=cone&x=u&z=v", /u|v/, /cone/],
  ["z=<img src=x onerror=alert(1)>&title.1=<b>t</b>", raw`<img src=x onerror=alert(1)>`, null],
  ["99.z=1&0.z=2&z=u", "u", /99/],
  ["example=constructor", /./, /“constructor” is not in the gallery/],
  [`z=${"(".repeat(9000)}u`, /^\({9000}u$/, null],
];

test.describe("many pages, small ones", () => {
  test.use({ viewport: { width: 900, height: 600 } });

  test("damaged links open what can be read, and say what was dropped", async ({ page }) => {
    test.slow();
    page.on("dialog", (dialog) => dialog.dismiss().then(() => expect(dialog.message()).toBe("no dialog")));
    for (const [link, shown, note] of damaged) {
      await test.step(link.slice(0, 60), async () => {
        await page.goto(`/?${link}`);
        const field = page.getByLabel(/^Formula for/).first();
        await expect(field).toHaveValue(shown);
        const notes = page.locator(".notes");
        if (note) await expect(notes).toContainText(note);
        else await expect(notes).toHaveCount(0);
        await settled(page);
        await expect(page.locator("[data-view]").first()).toBeVisible();
        expect(await page.evaluate(() => "polluted" in {})).toBe(false);
      });
    }
  });
});

test("the last work is continued, and two tabs leave each other's alone", async ({ page, context }) => {
  await openPage(page);
  await formula(page).fill("u^2*v");
  await expect.poll(() => page.url()).toContain("z=u^2*v");
  const other = await context.newPage();
  await openPage(other);
  await expect(formula(other)).toHaveValue("u^2*v");
  await formula(other).fill("u-v");
  await expect.poll(() => other.url()).toContain("z=u-v");
  await page.reload();
  await settled(page);
  await expect(formula(page)).toHaveValue("u^2*v");
  await other.reload();
  await expect(formula(other)).toHaveValue("u-v");
});

test("where nothing can be stored, everything else works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  await openPage(page);
  await formula(page).fill("u*v");
  await expect.poll(() => page.url()).toContain("z=u*v");
  await page.getByRole("button", { name: /^Theme/ }).click();
  await page.keyboard.press("Escape");
  await settled(page);
});
