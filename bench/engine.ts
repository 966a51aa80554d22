/**
 * `npm run bench`: how fast the engine is, in Node. Prints markdown tables.
 *
 * 1. Millions of points a second, eight float32 planes out (height, hessianTrace, scalarCurvature, meanCurvature, the normal's
 *    three, gradientNorm), one thread, warm, all rivals in one process taking turns, medians of 9: both back ends; mathjs's own
 *    symbolic derivatives, evaluated on a small grid with the scope as an object, as its documentation does (and, for the
 *    record, as a Map, which is faster); closed forms written by hand in JavaScript (`closedForms/`), which are
 *    checked against the engine to 1e-10 of each plane's largest value, or the bench fails.
 * 2. Latency on the main thread, with the whole way from text to triangles.
 * 3. One worker and two, at 1024 × 1024.
 * 4. What the built page loads.
 */
import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "../scripts/browser.mjs";
import { firstLoadLimit, firstLoadSize, measureScripts } from "../scripts/size.mjs";
import { formulaIds } from "./formulas";
import { type Latency, measureNewFormulas, measureParameterChange } from "./latency";
import { digits, geometricMean, machine, markdownTable } from "./report";
import { measureScaling } from "./scaling";
import { allThroughput, largestDifference, sides, type Throughput } from "./throughput";

console.log(`Machine: ${machine()}\n`);

const throughput = allThroughput();
const ratio = {
  wasmToMathjs: ({ wasm, mathjs }: Throughput) => wasm / mathjs,
  wasmToClosedForm: ({ wasm, closedForm }: Throughput) => wasm / closedForm,
  tapeToMathjs: ({ tape, mathjs }: Throughput) => tape / mathjs,
};
for (const side of sides) {
  const rows = throughput.filter((row) => row.side === side);
  const means = Object.values(ratio).map((read) => digits(geometricMean(rows.map(read))));
  console.log(
    markdownTable(
      [
        `${side}², Mpoints/s`,
        "wasm",
        "tape",
        "by hand",
        "mathjs",
        "(Map)",
        "wasm ÷ mathjs",
        "wasm ÷ by hand",
        "tape ÷ mathjs",
      ],
      [
        ...rows.map((row) => [
          row.id,
          digits(row.wasm),
          digits(row.tape),
          digits(row.closedForm),
          digits(row.mathjs),
          digits(row.mathjsMap),
          ...Object.values(ratio).map((read) => digits(read(row))),
        ]),
        ["geometric mean", "", "", "", "", "", ...means],
      ],
    ),
  );
  console.log();
}

const { program, surface } = measureNewFormulas();
const latency = (title: string, { median, most, slowest }: Latency) => [
  title,
  digits(median),
  digits(most),
  digits(slowest),
];
console.log(
  markdownTable(
    ["milliseconds", "median", "90 %", "slowest"],
    [
      latency("new text → program", program),
      latency("new text → finished 256² surface, two quantities", surface),
      latency("parameter change, 256², two quantities", measureParameterChange()),
    ],
  ),
);
console.log();

console.log("Slowest of them to a finished surface:");
for (const { text, time } of surface.names.slice(0, 3)) console.log(`- ${digits(time)} ms: \`${text}\``);
console.log();

const scaling = await measureScaling();
console.log(
  markdownTable(
    ["1024², milliseconds", "one worker", "two workers", "ratio"],
    [
      ...scaling.map(({ id, one, two }) => [id, digits(one), digits(two), digits(one / two)]),
      ["geometric mean", "", "", digits(geometricMean(scaling.map(({ one, two }) => one / two)))],
    ],
  ),
);
console.log();

const browser = await chromium.launch(launchOptions(await findBrowser()));
const scripts = await measureScripts("dist/app", await browser.newPage());
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
      ["first load in all", `at most ${firstLoadLimit / 1000}`, kilobytes(firstLoadSize(scripts))],
    ],
  ),
);
console.log();

const differences = formulaIds.map((id) => largestDifference(id));
console.log(
  `Largest difference between the engine and the closed forms, relative: ${Math.max(...differences).toExponential(1)}`,
);
if (Math.max(...differences) > 1e-10) {
  console.error(
    `over 1e-10: ${formulaIds.map((id, k) => `${id} ${differences[k].toExponential(1)}`).join(", ")}`,
  );
  process.exitCode = 1;
}
