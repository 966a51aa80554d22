import { join } from "node:path";
import type { Chosen } from "../../exports";
import type { Settings } from "../../settings";
import { Failure } from "../usage";
import { startBrowser } from "./browser";
import { type Served, serve } from "./server";

export interface DrawnFile {
  /** Of the registry of exports. */
  id: string;
  settings: Settings;
  view: number;
  options: Chosen;
}

/** What the page loads, beside the built program; files for talks hold the element, which they ask for as on the site. */
const folders = {
  "": join(import.meta.dirname, "page"),
  assets: join(import.meta.dirname, "page", "assets"),
  embed: join(import.meta.dirname, "..", "embed"),
};
const page =
  '<!doctype html><html lang="en"><body><script type="module" src="/render.js"></script></body></html>';

/**
 * Draws a file in a browser.
 * @param browser path of the program
 * @param progress told which part is done, 0 … 1
 * @throws Failure that says what is missing, or cannot be drawn
 */
export async function draw(
  wish: DrawnFile,
  browser: string | undefined,
  progress: (part: number) => void,
): Promise<Uint8Array> {
  const chromium = await startBrowser(browser);
  let server: Served | undefined;
  try {
    server = await serve(folders, page);
    const tab = await chromium.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.exposeFunction("progress", progress);
    await tab.goto(server.origin);
    await tab.waitForFunction(() => "render" in window);
    const answer = await tab.evaluate(async (asked) => {
      const { render, progress: told } = window as unknown as {
        render(wish: unknown, progress: (part: number) => void): Promise<string>;
        progress(part: number): void;
      };
      try {
        return { file: await render(asked, told) };
      } catch (error) {
        return { message: error instanceof Error ? error.message : String(error) };
      }
    }, wish);
    if (answer.file === undefined) throw new Failure(answer.message);
    return Buffer.from(answer.file, "base64");
  } finally {
    server?.close();
    await chromium.close();
  }
}
