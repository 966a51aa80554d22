import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The public library, one module without dependencies, for Node and for bundlers; `e2e/scripts/declarations.mjs` adds its types. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "dist/lib",
    target: "es2022",
    // Whoever bundles it minifies it; whoever reads it in a debugger wants its names.
    minify: false,
    lib: {
      entry: fileURLToPath(new URL("../src/core/index.ts", import.meta.url)),
      formats: ["es"],
      fileName: "index",
    },
    rolldownOptions: {
      output: {
        banner: "/*! Curvascape, MIT. Contains parts of mathjs (https://mathjs.org), Apache-2.0. */",
      },
    },
  },
});
