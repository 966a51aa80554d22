/**
 * Finds a Chromium to drive, without asking anybody: `$CHROME_PATH`; one that is installed (on the PATH, in the usual
 * places, or Playwright's own); on Linux x64 the one inside the package `@sparticuz/chromium`, unpacked under
 * `node_modules/.cache`. Run by itself it prints what it found.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "@playwright/test";

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Candidate */
/** @typedef {Candidate & { version: string, renderer: string }} Browser */

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Software rendering that is the same on every machine, and no traffic of the browser's own. */
const browserFlags = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

export const howToInstall =
  "No Chromium was found. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: Google Chrome, Microsoft Edge, " +
  "or npx playwright install chromium), or set CHROME_PATH to the program.";

/**
 * For tests: the page's layers are put together by the processor's own code. The software renderer does it several times more slowly, and
 * with it everything that a test waits for, pictures above all. WebGL is drawn as before.
 */
export const quickComposition = "--disable-gpu-compositing";

/**
 * What Playwright's `launch` needs for this browser. Chromium's sandbox starts neither for root nor in most containers, and
 * the pages that it shows are ours.
 * @param {Candidate} candidate
 * @param {string[]} flags beside those that are always given
 */
export function launchOptions({ executablePath, env }, flags = []) {
  return {
    executablePath,
    args: [...browserFlags, ...flags],
    chromiumSandbox: false,
    env: { ...definedEnvironment(), ...env },
  };
}

/**
 * The first browser that starts and draws WebGL 2. The answer is handed to child processes in an environment variable, so
 * that a test run looks once.
 * @returns {Promise<Browser>}
 * @throws {Error} when CHROME_PATH is set and does not work, or when there is none.
 */
export async function findBrowser() {
  const known = process.env.CURVASCAPE_BROWSER;
  if (known) return JSON.parse(known);
  const browser = await firstWorking();
  process.env.CURVASCAPE_BROWSER = JSON.stringify(browser);
  return browser;
}

async function firstWorking() {
  if (process.env.CHROME_PATH) {
    try {
      return await probe({ executablePath: process.env.CHROME_PATH });
    } catch (error) {
      throw new Error(`CHROME_PATH is set to ${process.env.CHROME_PATH}, which does not work: ${error}`);
    }
  }
  const failures = [];
  for (const executablePath of installed()) {
    try {
      return await probe({ executablePath });
    } catch (error) {
      failures.push(`${executablePath}: ${error}`);
    }
  }
  if (process.platform === "linux" && process.arch === "x64") {
    try {
      return await probe(unpacked());
    } catch (error) {
      failures.push(`@sparticuz/chromium: ${error}`);
    }
  }
  throw new Error([howToInstall, ...failures].join("\n"));
}

/** Programs that exist, likeliest first. */
function installed() {
  const onPath = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
    "microsoft-edge",
  ];
  const extension = process.platform === "win32" ? ".exe" : "";
  const programs = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => onPath.map((name) => join(folder, name + extension)));
  const { LOCALAPPDATA, PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86 } = process.env;
  if (process.platform === "darwin") {
    for (const name of ["Google Chrome", "Chromium", "Microsoft Edge"])
      programs.push(`/Applications/${name}.app/Contents/MacOS/${name}`);
  } else if (process.platform === "win32") {
    for (const base of [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]) {
      if (!base) continue;
      programs.push(join(base, "Google/Chrome/Application/chrome.exe"));
      programs.push(join(base, "Microsoft/Edge/Application/msedge.exe"));
    }
  } else {
    programs.push("/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium");
  }
  programs.push(chromium.executablePath());
  return programs.filter(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the browser of `@sparticuz/chromium` once. Its own `executablePath()` unpacks into the system's temporary folder,
 * where another project's version may lie already.
 * @returns {Candidate}
 */
function unpacked() {
  // The package exports its main module only, in build/cjs; the archives lie in bin.
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageFolder = join(dirname(entry), "..", "..");
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const cache = join(root, "node_modules", ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    // Complete or absent: another process may unpack at the same time.
    const partial = mkdtempSync(join(cache, "chromium-partial-"));
    for (const archive of ["chromium.br", "swiftshader.tar.br", "fonts.tar.br", "al2023.tar.br"]) {
      const content = brotliDecompressSync(readFileSync(join(packageFolder, "bin", archive)));
      if (archive.includes(".tar."))
        execFileSync("tar", ["xf", "-", "--no-same-owner"], { cwd: partial, input: content });
      else writeFileSync(join(partial, "chromium"), content);
    }
    chmodSync(join(partial, "chromium"), 0o755);
    // The package's own names folders of a cloud service.
    writeFileSync(
      join(partial, "fonts.conf"),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
    );
    try {
      renameSync(partial, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(partial, { recursive: true });
    }
  }
  const executablePath = join(folder, "chromium");
  /** @type {Record<string, string>} */
  const env = {};
  // Bare machines lack nss, nspr and expat, which come with the package; where they exist, the machine's own fit better.
  const libraries = spawnSync("ldd", [executablePath], { encoding: "utf8" });
  if (libraries.status !== 0 || libraries.stdout.includes("not found"))
    env.LD_LIBRARY_PATH = [join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = folder;
  return { executablePath, env };
}

/**
 * Starts it, and asks for its version and for what draws WebGL.
 * @param {Candidate} candidate
 * @returns {Promise<Browser>}
 */
async function probe(candidate) {
  const browser = await chromium.launch({ ...launchOptions(candidate), timeout: 60_000 });
  try {
    const page = await browser.newPage();
    const renderer = await page.evaluate(() => {
      const gl = document.createElement("canvas").getContext("webgl2");
      const names = gl?.getExtension("WEBGL_debug_renderer_info");
      return gl && String(gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
    });
    if (!renderer) throw new Error("it has no WebGL 2");
    return { ...candidate, version: browser.version(), renderer };
  } finally {
    await browser.close();
  }
}

/** @returns {Record<string, string>} */
function definedEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  );
}

/** @param {Browser} browser */
export function describeBrowser({ executablePath, version, renderer }) {
  const place = executablePath.startsWith(root) ? executablePath.slice(root.length) : executablePath;
  return `Browser: ${place}\nVersion: Chromium ${version}\nWebGL renderer: ${renderer}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(describeBrowser(await findBrowser()));
