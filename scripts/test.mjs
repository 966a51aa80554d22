/**
 * `npm test`: types, lint, unit tests, build, browser tests against the build. Every stage runs, even after one has failed;
 * the last line counts the tests, and each failed stage without tests as one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeBrowser, findBrowser } from "./browser.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "curvascape-test-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

/** Programs of the packages: without `npx`, which answers to nobody here and prints warnings of its own. */
const programs = join(root, "node_modules", ".bin");

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };

let browserFound = true;
try {
  console.log(describeBrowser(await findBrowser()));
} catch (error) {
  browserFound = false;
  console.error(error instanceof Error ? error.message : error);
}

check("types", "npm", ["run", "--silent", "typecheck"]);
check("lint", "npm", ["run", "--silent", "lint"]);
count(
  "unit tests",
  "vitest",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
  () => {
    const report = JSON.parse(readFileSync(unitReport, "utf8"));
    const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  },
);
const built = check("build", "npm", ["run", "--silent", "build"]);
if (!browserFound) {
  fail("browser tests: no browser was found, see above");
} else if (!built) {
  fail("browser tests: there is no build to test");
} else {
  count("browser tests", "playwright", ["test", "--reporter=list,json"], () => {
    const { stats } = JSON.parse(readFileSync(browserReport, "utf8"));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  });
}
rmSync(reports, { recursive: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} stage
 * @param {string} command
 * @param {string[]} parameters
 */
function run(stage, command, parameters) {
  console.log(`\n— ${stage} —`);
  const environment = {
    ...process.env,
    PATH: [programs, process.env.PATH].join(delimiter),
    CURVASCAPE_TEST_RUN: "all",
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  };
  const shell = process.platform === "win32";
  return (
    spawnSync(command, parameters, { cwd: root, stdio: "inherit", env: environment, shell }).status === 0
  );
}

/**
 * A stage without tests.
 * @param {string} stage
 * @param {string} command
 * @param {string[]} parameters
 */
function check(stage, command, parameters) {
  const succeeded = run(stage, command, parameters);
  if (!succeeded) fail(`${stage}: failed`);
  return succeeded;
}

/**
 * A stage that writes a report. One that fails although no test did (it crashed, or a test file did not load) counts as one.
 * @param {string} stage
 * @param {string} command
 * @param {string[]} parameters
 * @param {() => Counts} readReport
 */
function count(stage, command, parameters, readReport) {
  const succeeded = run(stage, command, parameters);
  try {
    const counts = readReport();
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (!succeeded && counts.failed === 0) fail(`${stage}: failed outside of the tests`);
    if (counts.passed + counts.failed === 0) fail(`${stage}: no test ran`);
  } catch (error) {
    fail(`${stage}: wrote no report (${error})`);
  }
}

/** @param {string} message */
function fail(message) {
  total.failed += 1;
  console.error(message);
}
