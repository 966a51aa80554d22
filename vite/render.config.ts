import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { inlineEngine, withoutBuiltInShaders, withoutNode } from "./plugins.mjs";

/** The page on which the command line draws, beside its program. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [withoutBuiltInShaders, withoutNode, inlineEngine()],
  build: {
    outDir: "dist/cli/page",
    target: "es2022",
    chunkSizeWarningLimit: 2000,
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { render: fileURLToPath(new URL("../src/embed/render/index.ts", import.meta.url)) },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
});
