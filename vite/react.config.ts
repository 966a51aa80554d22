import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** The element is loaded as it was built, from beside this file: a page that uses both has it once. */
const builtElement: Plugin = {
  name: "built-element",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "../index" && importer?.includes("/src/embed/react/")
      ? { id: "../embed/curvascape.js", external: true }
      : null,
};

/** The React component, for whoever has React. */
export default defineConfig({
  publicDir: false,
  plugins: [builtElement],
  build: {
    outDir: "dist/react",
    target: "es2022",
    minify: false,
    lib: {
      entry: fileURLToPath(new URL("../src/embed/react/index.ts", import.meta.url)),
      formats: ["es"],
      fileName: "index",
    },
    rolldownOptions: { external: ["react"] },
  },
});
