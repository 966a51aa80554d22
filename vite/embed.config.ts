import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { inlineEngine, policyInPages, withoutBuiltInShaders } from "./plugins.mjs";

/** Fetches the element together with the page's own script, which begins by importing it. */
const preloadElement: Plugin = {
  name: "preload-element",
  transformIndexHtml: () => [
    { tag: "link", attrs: { rel: "modulepreload", href: "./curvascape.js" }, injectTo: "head" },
  ],
};

/**
 * The element and the page for iframes. The element is one module, `curvascape.js`, that any page may load from any origin. What it
 * loads when first used lies beside it and is found by its own address.
 */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [policyInPages, preloadElement, withoutBuiltInShaders, inlineEngine()],
  build: {
    outDir: "dist/embed",
    target: "es2022",
    chunkSizeWarningLimit: 1000,
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // The element's class is there for who imports it, beside what its own parts take from the module.
      preserveEntrySignatures: "allow-extension",
      input: {
        curvascape: fileURLToPath(new URL("../src/embed/index.ts", import.meta.url)),
        embed: fileURLToPath(new URL("../embed.html", import.meta.url)),
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
});
