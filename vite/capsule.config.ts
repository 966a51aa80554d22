import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { inlineEngine, withoutBuiltInShaders } from "./plugins.mjs";

/**
 * The element with all that it loads when first used, as one script: what a file for a talk is made of (`src/exports/capsule`). Built
 * into the folder of the element after it.
 */
export default defineConfig({
  publicDir: false,
  plugins: [withoutBuiltInShaders, inlineEngine()],
  build: {
    outDir: "dist/embed",
    emptyOutDir: false,
    target: "es2022",
    chunkSizeWarningLimit: 1000,
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: fileURLToPath(new URL("../src/embed/index.ts", import.meta.url)),
      output: { entryFileNames: "capsule.js", codeSplitting: false },
    },
  },
});
