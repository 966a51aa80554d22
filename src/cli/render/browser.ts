import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { Failure } from "../usage";

/** WebGL on the processor where there is no graphics card, the same on every machine. */
const flags = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts a Chromium without a window.
 * @param path of the program; default $CHROME_PATH, then one that is installed
 * @throws Failure that says what to install
 */
export async function startBrowser(path: string | undefined): Promise<Browser> {
  const { chromium } = await driver();
  const wanted = path ?? process.env.CHROME_PATH;
  const executablePath = wanted ?? [...installed(), chromium.executablePath()].find(isExecutable);
  if (executablePath === undefined)
    throw new Failure(
      "No Chromium was found. Please install one (apt-get install chromium; Google Chrome, Microsoft Edge; or\n" +
        "npx playwright-core install chromium), or name it: --browser PATH, or CHROME_PATH in the environment.",
    );
  try {
    // Its sandbox starts neither for root nor in most containers, and the page that it shows is ours.
    return await chromium.launch({ executablePath, args: flags, chromiumSandbox: false });
  } catch (error) {
    throw new Failure(`${executablePath} does not start.\n${(error as Error).message.split("\n")[0]}`);
  }
}

async function driver() {
  try {
    return await import("playwright-core");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Failure(
      "Pictures are drawn by a browser, and what drives it is missing: npm install playwright-core",
    );
  }
}

/** Where browsers usually are, likeliest first. */
function* installed(): Generator<string> {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const extension = process.platform === "win32" ? ".exe" : "";
  for (const folder of (process.env.PATH ?? "").split(delimiter).filter(Boolean))
    for (const name of names) yield join(folder, name + extension);
  for (const name of ["Google Chrome", "Chromium", "Microsoft Edge"])
    yield `/Applications/${name}.app/Contents/MacOS/${name}`;
  const { LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": programs86 } = process.env;
  for (const base of [PROGRAMFILES, programs86, LOCALAPPDATA])
    if (base) {
      yield join(base, "Google/Chrome/Application/chrome.exe");
      yield join(base, "Microsoft/Edge/Application/msedge.exe");
    }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
