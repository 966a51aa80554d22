import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { firstPicture } from "./vite/firstPicture.mjs";
import { keptOffline } from "./vite/offline.mjs";
import {
  contentSecurityPolicy,
  embedBeside,
  inlineEngine,
  policyInPages,
  withoutBuiltInShaders,
  withoutNode,
} from "./vite/plugins.mjs";

export default defineConfig({
  // Relative addresses: the built page works below any path.
  base: "./",
  plugins: [
    react(),
    policyInPages,
    firstPicture(),
    withoutBuiltInShaders,
    withoutNode,
    inlineEngine(),
    embedBeside(),
    keptOffline,
  ],
  build: {
    outDir: "dist/app",
    target: "es2022",
    // What counts is a first load in all, which e2e/size.test.ts limits.
    chunkSizeWarningLimit: 1000,
    // Every browser that draws the page (WebGL 2, module workers) preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: "es", plugins: () => [withoutNode] },
  // Ports that no browser refuses and that are rarely taken.
  server: { port: 41729, strictPort: true },
  preview: {
    port: 41730,
    strictPort: true,
    // The element is for pages of any origin, slides in a file among them.
    cors: true,
    headers: { "Content-Security-Policy": contentSecurityPolicy },
  },
  test: {
    // One for each core: the tests compute, and seldom wait for anything else.
    maxWorkers: "100%",
    // A busy machine is no failure; what hangs still ends.
    testTimeout: 30_000,
    include: ["src/**/*.test.{ts,tsx}", "e2e/scripts/*.test.mjs", "e2e/bench/*.test.ts"],
  },
});
