import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/**
 * Scripts and styles come from our own files only; WebAssembly may be compiled, text may not become code. Blob workers serve
 * pages of other origins that embed ours. React sets inline styles through the CSSOM, which `style-src` lets pass.
 */
const contentSecurityPolicy = Object.entries({
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "worker-src": "'self' blob:",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

/** The built pages carry the policy themselves: a static host sends no header. The development server needs inline scripts. */
const policyInPages: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  },
};

/**
 * Fetches what the first picture needs together with the entry, which imports it dynamically so that the browser reads it in several
 * turns: nothing waits for a second round trip.
 */
const preloadFirstPicture: Plugin = {
  name: "preload-first-picture",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === "chunk")
        .filter(({ facadeModuleId }) => /\/src\/app\/(page|views\/Views)\.tsx$/.test(facadeModuleId ?? ""))
        .map(({ fileName }) => ({
          tag: "link",
          attrs: { rel: "modulepreload", href: `./${fileName}` },
          injectTo: "head",
        })),
  },
};

/**
 * three carries the GLSL of its own materials, a sixth of its code, which the bundler cannot drop: the renderer reaches it by name. We draw
 * with raw shaders only, so it would never be compiled. A version of three that writes it in another way fails the build.
 */
const withoutBuiltInShaders: Plugin = {
  name: "without-built-in-shaders",
  apply: "build",
  transform(code, id) {
    if (!id.endsWith("/three/build/three.module.js")) return null;
    let dropped = 0;
    const lean = code.replace(/^((?:var|const) [\w$]+ = )"((?:[^"\\]|\\.)*)";$/gm, (line, name, text) => {
      if (!text.includes("\\n")) return line;
      dropped += text.length;
      return `${name}"";`;
    });
    if (dropped < 100_000) this.error("three's shaders were not found: see withoutBuiltInShaders");
    return { code: lean, map: null };
  },
};

export default defineConfig({
  // Relative addresses: the built page works below any path.
  base: "./",
  plugins: [react(), policyInPages, preloadFirstPicture, withoutBuiltInShaders],
  build: {
    outDir: "dist/app",
    target: "es2022",
    // What counts is a first load in all, which e2e/size.test.ts limits.
    chunkSizeWarningLimit: 1000,
    // Every browser that draws the page (WebGL 2, module workers) preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: "es" },
  // Ports that no browser refuses and that are rarely taken.
  server: { port: 41729, strictPort: true },
  preview: {
    port: 41730,
    strictPort: true,
    headers: { "Content-Security-Policy": contentSecurityPolicy },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "e2e/scripts/*.test.mjs", "e2e/bench/*.test.ts"],
  },
});
