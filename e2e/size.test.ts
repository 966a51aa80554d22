import { firstLoadSize, measureScripts, products } from "./scripts/size.mjs";
import { expect, test } from "./support/test";

// One after the other: they are served at the same port.
test.describe.configure({ mode: "default" });

for (const [name, product] of Object.entries(products))
  test(`the first load of the ${name} takes no more JavaScript than it may, workers included`, async ({
    page,
  }) => {
    const scripts = await measureScripts(product, page);
    const loaded = scripts.filter(({ firstLoad }) => firstLoad).map(({ name }) => name);
    expect(loaded.length).toBeGreaterThan(1);
    expect(firstLoadSize(scripts), loaded.join(", ")).toBeLessThanOrEqual(product.limit);
  });
