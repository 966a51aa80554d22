import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "./test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Checked = typeof window & { axe?: typeof axe };

/**
 * The accessibility rules (axe's, all of them) that a page breaks as it stands now, with what breaks them. Run in the page itself, and asked for
 * violations only: to list all that is right takes three times as long.
 * @param within a selector: only what is in there
 */
async function violations(
  page: Page,
  within = "html",
): Promise<{ rule: string; help: string; at: string[] }[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(async (within) => {
    const { axe } = window as Checked;
    if (!axe) throw new Error("axe is not there");
    const { violations } = await axe.run(within, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      at: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
    }));
  }, within);
}

/** Waits until colours on their way from one scheme to the other have arrived: in between they are neither's. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/**
 * Expects that no rule is broken in light and in dark; the page ends in light.
 * @param state what is open in it, for the message
 */
export async function expectAccessible(page: Page, state: string, within?: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    expect(await violations(page, within), `${state}, ${colorScheme}`).toEqual([]);
  }
}
