import { defineConfig } from "@playwright/test";
import { findBrowser, launchOptions, quickComposition } from "./e2e/scripts/browser.mjs";

/** High and fixed: a free port picked at random can be one that browsers refuse. */
const port = Number(process.env.CURVASCAPE_TEST_PORT ?? 41731);
/** Of pages that embed a surface: another origin. */
const hostPort = port + 1000;
/** `npm test` wants the build that it made, and not what another checkout serves. */
const reuseExistingServer = process.env.CURVASCAPE_TEST_RUN !== "all";

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.test.ts",
  // Checked with the unit tests.
  testIgnore: "bench/**",
  outputDir: "test-results",
  // Software rendering fills the cores: more pages at once make each of them slow.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    // Each test sees the files as they are; e2e/offline.test.ts lets the worker in.
    serviceWorkers: "block",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: launchOptions(await findBrowser(), [quickComposition]),
  },
  webServer: [
    { command: `vite preview --port ${port}`, port, reuseExistingServer },
    {
      command: `node e2e/embed/server.mjs ${hostPort} http://localhost:${port}`,
      port: hostPort,
      reuseExistingServer,
    },
  ],
});
