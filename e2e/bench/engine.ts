/**
 * `npm run bench`: how fast the engine is, in Node. Prints markdown tables; `npm run bench -- workers size` only those.
 *
 * throughput: millions of points a second, eight float32 planes out (height, hessianTrace, scalarCurvature, meanCurvature, the
 *   normal's three, gradientNorm), one thread, warm, all rivals in one process taking turns, medians of 9: both back ends;
 *   mathjs's own symbolic derivatives, evaluated on a small grid with the scope as an object, as its documentation does (and,
 *   for the record, as a Map, which is faster); closed forms written by hand in JavaScript (`closedForms/`), which are checked
 *   against the engine to 1e-10 of each plane's largest value, or the bench fails.
 * notation: reading every formula of the gallery, from the typed characters to the tree; at most 1 ms each, or the bench fails.
 * latency: on one thread, the whole way from text to triangles.
 * workers: one and two of them, a parameter's change to the finished surface of 1024 × 1024, as the page gets it. On a machine
 *   that has two cores free.
 * size: what the built page loads.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "../scripts/browser.mjs";
import { firstLoadSize, measureScripts, products } from "../scripts/size.mjs";
import { formulaIds } from "./formulas";
import { type Latency, measureNewFormulas, measureParameterChange } from "./latency";
import { measureReading, type Reading } from "./notation";
import { digits, geometricMean, machine, markdownTable, median } from "./report";
import type { Scaling } from "./scaling";
import { allThroughput, largestDifference, sides, type Throughput } from "./throughput";

const sections: Record<string, () => void | Promise<void>> = {
  throughput,
  notation,
  latency,
  workers,
  size,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}`);
console.log(`Machine: ${machine()}`);
for (const [name, run] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log();
  await run();
}

function throughput(): void {
  const all = allThroughput();
  const ratios = [
    ({ wasm, mathjs }: Throughput) => wasm / mathjs,
    ({ wasm, closedForm }: Throughput) => wasm / closedForm,
    ({ tape, mathjs }: Throughput) => tape / mathjs,
  ];
  for (const side of sides) {
    const rows = all.filter((row) => row.side === side);
    const speeds = rows.map((row) =>
      [row.wasm, row.tape, row.closedForm, row.mathjs, row.mathjsMap].map(digits),
    );
    const header = ["wasm", "tape", "by hand", "mathjs", "(Map)"];
    const compared = ["wasm ÷ mathjs", "wasm ÷ by hand", "tape ÷ mathjs"];
    const means = ratios.map((ratio) => digits(geometricMean(rows.map(ratio))));
    console.log(
      markdownTable(
        [`${side}², Mpoints/s`, ...header, ...compared],
        [
          ...rows.map((row, k) => [row.id, ...speeds[k], ...ratios.map((ratio) => digits(ratio(row)))]),
          ["geometric mean", ...header.map(() => ""), ...means],
        ],
      ),
    );
    console.log();
  }
  const differences = formulaIds.map((id) => largestDifference(id));
  const largest = Math.max(...differences);
  console.log(
    `Largest difference between the engine and the closed forms, relative: ${largest.toExponential(1)}`,
  );
  if (largest <= 1e-10) return;
  console.error(
    `over 1e-10: ${formulaIds.map((id, k) => `${id} ${differences[k].toExponential(1)}`).join(", ")}`,
  );
  process.exitCode = 1;
}

/** Milliseconds that reading one formula of the gallery may take. */
const readingLimit = 1;

function notation(): void {
  const readings = measureReading();
  const row = ({ name, characters, median, most }: Reading) => [
    name,
    String(characters),
    digits(median),
    digits(most),
  ];
  const all = {
    name: `all ${readings.length}, median`,
    characters: median(readings.map(({ characters }) => characters)),
    median: median(readings.map((reading) => reading.median)),
    most: median(readings.map(({ most }) => most)),
  };
  console.log(
    markdownTable(
      ["notation and parsing of the gallery, milliseconds", "characters", "median", "90 %"],
      [...readings.slice(0, 5), all].map(row),
    ),
  );
  const slow = readings.filter((reading) => reading.median > readingLimit);
  if (slow.length === 0) return;
  console.error(`over ${readingLimit} ms: ${slow.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}

function latency(): void {
  const { program, surface } = measureNewFormulas();
  const row = (title: string, { median, most, slowest }: Latency) => [
    title,
    digits(median),
    digits(most),
    digits(slowest),
  ];
  console.log(
    markdownTable(
      ["milliseconds", "median", "90 %", "slowest"],
      [
        row("new text → program", program),
        row("new text → finished 256² surface, two quantities", surface),
        row("parameter change, 256², two quantities", measureParameterChange()),
      ],
    ),
  );
  console.log("\nSlowest of them to a finished surface:");
  for (const { text, time } of surface.names.slice(0, 3)) console.log(`- ${digits(time)} ms: \`${text}\``);
}

async function workers(): Promise<void> {
  const scaling = scalingInItsOwnProcess();
  console.log(
    markdownTable(
      ["1024², milliseconds", "one worker", "two workers", "ratio"],
      [
        ...scaling.map(({ id, one, two }) => [id, digits(one), digits(two), digits(one / two)]),
        ["geometric mean", "", "", digits(geometricMean(scaling.map(({ one, two }) => one / two)))],
      ],
    ),
  );
}

async function size(): Promise<void> {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  const scripts = await measureScripts(products.page, await browser.newPage({ serviceWorkers: "block" }));
  await browser.close();
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(
    markdownTable(
      ["JavaScript of the page", "when", "gzip, kB"],
      [
        ...scripts.map(({ name, firstLoad, gzip }) => [
          name,
          firstLoad ? "first load" : "on demand",
          kilobytes(gzip),
        ]),
        ["first load in all", `at most ${products.page.limit / 1000}`, kilobytes(firstLoadSize(scripts))],
      ],
    ),
  );
}

function scalingInItsOwnProcess(): Scaling[] {
  const script = fileURLToPath(new URL("./scalingProcess.mjs", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" }));
}
