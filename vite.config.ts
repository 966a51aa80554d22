import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { keptOffline } from "./vite/offline.mjs";
import {
  contentSecurityPolicy,
  embedBeside,
  inlineEngine,
  policyInPages,
  withoutBuiltInShaders,
  withoutNode,
} from "./vite/plugins.mjs";

/** What the entry imports dynamically, so that the browser reads it in several turns. */
const firstPicture = ["scene/canvas/prepare.ts", "app/page.tsx", "app/views/Views.tsx"];

/** Fetches what the first picture needs together with the entry: nothing waits for a second round trip. */
const preloadFirstPicture: Plugin = {
  name: "preload-first-picture",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const wanted = new Set<string>();
      const want = (fileName: string): void => {
        const chunk = chunks.find((each) => each.fileName === fileName);
        if (!chunk || wanted.has(fileName)) return;
        wanted.add(fileName);
        chunk.imports.forEach(want);
      };
      for (const path of firstPicture) {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/${path}`)));
        if (!chunk) throw new Error(`${path} is in no chunk any more: see preloadFirstPicture`);
        want(chunk.fileName);
      }
      return [...wanted]
        .filter((fileName) => !html.includes(fileName))
        .map((fileName) => ({
          tag: "link",
          attrs: { rel: "modulepreload", href: `./${fileName}` },
          injectTo: "head",
        }));
    },
  },
};

export default defineConfig({
  // Relative addresses: the built page works below any path.
  base: "./",
  plugins: [
    react(),
    policyInPages,
    preloadFirstPicture,
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
