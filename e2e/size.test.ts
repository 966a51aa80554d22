import { firstLoadLimit, firstLoadSize, measureScripts } from "./scripts/size.mjs";
import { expect, test } from "./support/test";

test("the first load takes no more JavaScript than it may, workers included", async ({ page }) => {
  const scripts = await measureScripts("dist/app", page);
  const loaded = scripts.filter(({ firstLoad }) => firstLoad).map(({ name }) => name);
  expect(loaded.length).toBeGreaterThan(1);
  expect(firstLoadSize(scripts), loaded.join(", ")).toBeLessThanOrEqual(firstLoadLimit);
});
