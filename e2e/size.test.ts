import { firstLoad, firstLoadLimit, measureScripts } from "../scripts/size.mjs";
import { expect, test } from "./support/test";

test("the first load takes no more JavaScript than it may, workers included", async ({ page }) => {
  const scripts = measureScripts("dist/app");
  const counted = scripts.flatMap(({ name, when }) => (when === "on demand" ? [] : name));
  const requested: string[] = [];
  page.context().on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").pop() ?? "";
    if (name.endsWith(".js")) requested.push(name);
  });
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  // What the page asks for is what is counted: nothing comes in by another way.
  expect(requested.filter((name) => !counted.includes(name))).toEqual([]);
  expect(firstLoad(scripts)).toBeLessThanOrEqual(firstLoadLimit);
});
