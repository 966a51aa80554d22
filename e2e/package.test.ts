import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { findBrowser } from "./scripts/browser.mjs";
import { expect, test } from "./support/test";

/* The package as somebody gets it who installs it: packed, unpacked into a project of their own, and used from there. */

const root = process.cwd();
/** Bytes of the packed file. */
const largest = 2_000_000;
/** What the project has beside it; React's types need csstype. */
const neighbours = [
  "react",
  "react-dom",
  "scheduler",
  "csstype",
  "@types/react",
  "@types/react-dom",
  "playwright-core",
];

let project: string;
let installed: string;
let packed: { size: number; files: { path: string }[] };

// One after another in one project.
test.describe.configure({ mode: "default" });

test.beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "curvascape-package-"));
  const shell = process.platform === "win32";
  const argv = ["pack", "--json", "--ignore-scripts", "--pack-destination", project];
  const [answer] = JSON.parse(execFileSync("npm", argv, { encoding: "utf8", shell }));
  packed = answer;
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "@types"), { recursive: true });
  execFileSync("tar", ["-xzf", answer.filename, "-C", "node_modules"], { cwd: project });
  installed = join(modules, "curvascape");
  // npm unpacks a package into a folder of its own name; the archive has one of another.
  execFileSync(process.execPath, ["-e", 'fs.renameSync("node_modules/package", "node_modules/curvascape")'], {
    cwd: project,
  });
  for (const name of neighbours)
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  writeFileSync(join(project, "package.json"), '{"name": "consumer", "private": true, "type": "module"}');
});
test.afterAll(() => rmSync(project, { recursive: true }));

/** Runs a module of the project in Node. */
const node = (code: string) =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: project, encoding: "utf8" });

test("it holds what is built, and nothing else", () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter((path) => !/^dist\/(lib|embed|react|types|cli)\//.test(path)).sort()).toEqual([
    "LICENSE",
    "README.md",
    "package.json",
  ]);
  expect(paths.filter((path) => /\.(tsx?|test\..*|map)$/.test(path) && !path.endsWith(".d.ts"))).toEqual([]);
  expect(packed.size).toBeLessThan(largest);
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  expect(manifest.dependencies).toBeUndefined();
  const targets = Object.values<string | Record<string, string>>(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  for (const target of [...targets, ...Object.values<string>(manifest.bin)].filter(
    (path) => !path.includes("*"),
  ))
    expect(existsSync(join(installed, target)), target).toBe(true);
});

test("Node imports all of it, and a server renders the React component", () => {
  const output = node(`
    import { renderToString } from "react-dom/server";
    import { createElement } from "react";
    import { compile } from "curvascape";
    import { CurvaScape } from "curvascape/element";
    import { Curvascape } from "curvascape/react";
    import { createRequire } from "node:module";
    // As tools look for a module that resolve in the older way, Observable Framework among them.
    for (const name of ["curvascape", "curvascape/element", "curvascape/react"]) createRequire(import.meta.url).resolve(name);
    const surface = compile({ kind: "graph", expressions: { z: "u^2 - v^2" } });
    const html = renderToString(createElement(Curvascape, { z: "u", id: "s" }));
    process.stdout.write(JSON.stringify([surface.at([0, 0]).scalarCurvature, CurvaScape.observedAttributes[0], html]));
  `);
  expect(JSON.parse(output)).toEqual([-8, "settings", '<curva-scape id="s"></curva-scape>']);
});

test("its types are complete and say what is wrong", () => {
  const source = `
    import { compile } from "curvascape";
    import { CurvaScape } from "curvascape/element";
    import { Curvascape, type CurvascapeHandle } from "curvascape/react";
    import { createRef } from "react";

    export const curvature: number = compile({ kind: "graph", expressions: { z: "u" } }).at([0, 0]).scalarCurvature;
    export const element: CurvaScape = document.createElement("curva-scape");
    element.addEventListener("ready", ({ detail }) => detail.settings.length);
    export const picture: Promise<Blob> = element.toBlob({ type: "image/png", width: 100 });
    const ref = createRef<CurvascapeHandle>();
    export const good = (
      <Curvascape ref={ref} z="u^2" parameters={{ c: 1 }} quantity="S" style={{ height: 300 }} caption={<b>u</b>}
        onProbe={({ detail }) => detail?.at[0].toFixed(2)} onProblem={({ detail }) => detail.problems[0].message} />
    );
    // @ts-expect-error no such word
    export const wrong = <Curvascape z="u" loading="soon" />;
    // @ts-expect-error a parameter's value is a number
    export const worse = <Curvascape z="u" parameters={{ c: "1" }} />;
    // @ts-expect-error no such method
    element.toSvg();
  `;
  writeFileSync(join(project, "consumer.tsx"), source);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    jsx: "react-jsx",
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.tsx"] }));
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [compiler, "--project", project], { encoding: "utf8" });
});

test("a page that is built with it shows a surface by the React component", async ({ page }) => {
  writeFileSync(
    join(project, "index.html"),
    '<div id="root"></div><script type="module" src="./main.jsx"></script>',
  );
  writeFileSync(
    join(project, "main.jsx"),
    `
    import { createElement, useRef, useState } from "react";
    import { createRoot } from "react-dom/client";
    import { Curvascape } from "curvascape/react";
    function App() {
      const [c, setC] = useState(1);
      const [ready, setReady] = useState(0);
      const surface = useRef(null);
      window.setC = setC;
      window.picture = async () => {
        const blob = await surface.current.toBlob({ width: 300, height: 200 });
        const bitmap = await createImageBitmap(blob);
        return [blob.type, bitmap.width, bitmap.height];
      };
      return createElement(Curvascape, {
        ref: surface, z: "c*(u^2-v^2)", parameters: { c }, domain: { u: [-1, 1], v: [-1, 1] }, quantity: "S",
        "data-ready": ready, style: { width: 300, height: 200 }, loading: "eager", caption: "A saddle",
        onReady: () => setReady((count) => count + 1),
      });
    }
    createRoot(document.getElementById("root")).render(createElement(App));
    `,
  );
  await build({ root: project, base: "./", logLevel: "error", build: { outDir: "site", target: "es2022" } });
  // From this machine, so that it counts as safe.
  await page.route("http://localhost:1/**", (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(project, "site", pathname === "/" ? "index.html" : pathname) });
  });
  await page.goto("http://localhost:1/");
  const surface = page.locator("curva-scape");
  await expect(surface).toHaveAttribute("data-ready", "1", { timeout: 30_000 });
  await expect(page.getByText("A saddle")).toBeVisible();
  const before = await surface.screenshot();
  await page.evaluate(() => (window as unknown as { setC(c: number): void }).setC(-1));
  await expect(surface).toHaveAttribute("parameters", "c=-1");
  await expect(surface).toHaveAttribute("data-ready", "2", { timeout: 30_000 });
  expect((await surface.screenshot()).equals(before)).toBe(false);
  const picture = () => (window as unknown as { picture(): Promise<unknown> }).picture();
  expect(await page.evaluate(picture)).toEqual(["image/png", 300, 200]);
});

test.describe("its command line", () => {
  test.setTimeout(120_000);

  const link = "z=c*(u^2-v^2)&u=-1..1&v=-1..1&p.c=1,-1..1,0.1&show=S";
  /** As the shell runs what npm links. */
  async function curvascape(...argv: string[]) {
    const { executablePath, env } = await findBrowser();
    const program = join(installed, "dist", "cli", "curvascape.js");
    return execFileSync(process.execPath, [program, ...argv], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, ...env, CHROME_PATH: executablePath },
    });
  }

  test("draws a figure of the asked size, without a ground where none is wanted", async ({ page }) => {
    await curvascape(
      "render",
      link,
      "-o",
      "figure.png",
      "--width",
      "300",
      "--height",
      "200",
      "--transparent",
    );
    const address = `data:image/png;base64,${readFileSync(join(project, "figure.png")).toString("base64")}`;
    const figure = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
      let blue = 0;
      for (let k = 0; k < data.length; k += 4) if (data[k + 3] === 255 && data[k + 2] > data[k] + 60) blue++;
      return { width, height, corner: data[3], blue: blue / (width * height) };
    }, address);
    expect(figure).toMatchObject({ width: 300, height: 200, corner: 0 });
    // A saddle has S < 0: it is blue where it bends.
    expect(figure.blue).toBeGreaterThan(0.01);
  });

  test("films a parameter on its way, in a file that a browser plays", async ({ page }) => {
    const options = ["motion=sweep", "duration=0.3", "rate=10", "width=240", "height=160"];
    await curvascape("render", link, "-o", "film.webm", ...options.flatMap((option) => ["--set", option]));
    const address = `data:video/webm;base64,${readFileSync(join(project, "film.webm")).toString("base64")}`;
    const film = await page.evaluate(async (src) => {
      const video = document.createElement("video");
      video.muted = true;
      const until = (event: string) =>
        new Promise((resolve) => video.addEventListener(event, resolve, { once: true }));
      const loaded = until("loadeddata");
      video.src = src;
      await loaded;
      const { videoWidth, videoHeight, duration } = video;
      const canvas = new OffscreenCanvas(videoWidth, videoHeight);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      const pictureAt = async (time: number) => {
        const sought = until("seeked");
        video.currentTime = time;
        await sought;
        context?.drawImage(video, 0, 0);
        return context?.getImageData(0, 0, videoWidth, videoHeight).data ?? new Uint8ClampedArray();
      };
      const [first, last] = [await pictureAt(0.02), await pictureAt(duration - 0.02)];
      const changed = first.filter((value, k) => Math.abs(value - last[k]) > 40).length / first.length;
      return { videoWidth, videoHeight, duration, changed };
    }, address);
    expect(film).toMatchObject({ videoWidth: 240, videoHeight: 160 });
    expect(film.duration).toBeCloseTo(0.3, 1);
    // The saddle turns over.
    expect(film.changed).toBeGreaterThan(0.01);
  });

  test("says what to install where nothing drives a browser", async () => {
    rmSync(join(project, "node_modules", "playwright-core"), { recursive: true });
    const failed = curvascape("render", link, "-o", "none.png");
    await expect(failed).rejects.toThrow(/npm install playwright-core/);
    expect(readdirSync(project)).not.toContain("none.png");
  });
});
