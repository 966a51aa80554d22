import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The command line, for Node: one file; what draws pictures is beside it and loaded when it is asked for. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "dist/cli",
    target: "node20",
    minify: false,
    ssr: fileURLToPath(new URL("../src/cli/index.ts", import.meta.url)),
    rolldownOptions: {
      // Only `render` needs a browser, and who uses it installs what drives one.
      external: ["playwright-core"],
      output: { entryFileNames: "curvascape.js", chunkFileNames: "[name].js" },
    },
  },
  ssr: { noExternal: true },
});
