import { expect, test } from "./support/test";

test("the page loads without a complaint, and names itself", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/^Curvascape/);
  await expect(page.locator("#root")).not.toBeEmpty();
});

test("the policy comes in the page and as a header, and lets no text become code", async ({
  page,
  complaints,
}) => {
  const response = await page.goto("/");
  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/'unsafe-eval'|'unsafe-inline'|\*/);
  expect(response?.headers()["content-security-policy"]).toBe(policy);

  // A timer takes text, too, where the policy lets it. The debugger's own call is exempt, what runs later is not.
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    setTimeout("document.title = 'text became code'");
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await expect(page).toHaveTitle(/^Curvascape/);
  // Once by the header, once by the page's own policy; the console tells of each, too.
  await expect.poll(() => complaints.length).toBe(4);
  const told = complaints.splice(0);
  expect(told.filter((each) => /^content security policy: script-src blocked eval/.test(each))).toHaveLength(
    2,
  );
  expect(told.filter((each) => /^console error: Evaluating a string as JavaScript/.test(each))).toHaveLength(
    2,
  );

  // An empty module: WebAssembly may be compiled.
  const compiles = await page.evaluate(() =>
    WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
  );
  expect(compiles).toBe(true);
});
