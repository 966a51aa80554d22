/** Plug-ins that more than one build uses. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** @typedef {import("vite").Plugin} Plugin */

/**
 * Scripts and styles come from our own files only; WebAssembly may be compiled, text may not become code. Blob workers serve
 * pages of other origins that embed ours. React sets inline styles through the CSSOM, which `style-src` lets pass.
 */
export const contentSecurityPolicy = Object.entries({
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "worker-src": "'self' blob:",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "manifest-src": "'self'",
  // The service worker fetches what it keeps.
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

/** The built pages carry the policy themselves: a static host sends no header. The development server needs inline scripts. @type {Plugin} */
export const policyInPages = {
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
 * three carries the GLSL of its own materials, a sixth of its code, which the bundler cannot drop: the renderer reaches it by name. We draw
 * with raw shaders only, so it would never be compiled. A version of three that writes it in another way fails the build.
 * @type {Plugin}
 */
export const withoutBuiltInShaders = {
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

/**
 * The writer of glTF files can read them from a disk, too, in Node, where nobody asks it to: no module of Node stands behind that in a
 * browser. @type {Plugin}
 */
export const withoutNode = {
  name: "without-node",
  apply: "build",
  enforce: "pre",
  resolveId: (source, importer) =>
    source.startsWith("node:") && importer?.includes("/@gltf-transform/core/") ? "\0without-node" : null,
  load: (id) => (id === "\0without-node" ? "export default {};" : null),
};

const engineEntry = fileURLToPath(new URL("../src/worker/inline.ts", import.meta.url));

/**
 * Gives the engine as the one function that `virtual:engine` exports. A bundle of its own stands inside of it, so that the function
 * refers to nothing outside and its text can be a worker's script; a bundler that works on it afterwards moves nothing out.
 * @returns {Plugin}
 */
export function inlineEngine() {
  const id = "virtual:engine";
  const resolved = `\0${id}`;
  return {
    name: "inline-engine",
    resolveId: (source) => (source === id ? resolved : null),
    async load(requested) {
      if (requested !== resolved) return null;
      const { code, modules } = await bundleEngine();
      for (const path of modules) this.addWatchFile(path);
      return {
        code: `export default (service, port) => {\n${code}\nreturn engine.start(service, port);\n};`,
        map: null,
      };
    },
  };
}

async function bundleEngine() {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      // Minified with what it stands in.
      minify: false,
      lib: { entry: engineEntry, formats: ["iife"], name: "engine" },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!("output" in result) || result.output.length !== 1) throw new Error("The engine is not one file.");
  const [chunk] = result.output;
  return { code: chunk.code, modules: chunk.moduleIds };
}

const embedFolder = fileURLToPath(new URL("../dist/embed", import.meta.url));

/**
 * Puts the built element beside the page, in `embed/`, and its page for iframes at the top: what the share button writes loads from where
 * the page is.
 * @returns {Plugin}
 */
export function embedBeside() {
  return {
    name: "embed-beside",
    apply: "build",
    generateBundle() {
      if (!existsSync(embedFolder)) {
        this.warn("There is no element beside this page: npm run build:embed makes it.");
        return;
      }
      for (const name of readdirSync(embedFolder)) {
        const source = readFileSync(join(embedFolder, name));
        if (name.endsWith(".html"))
          this.emitFile({
            type: "asset",
            fileName: name,
            source: source.toString().replaceAll('="./', '="./embed/'),
          });
        else this.emitFile({ type: "asset", fileName: `embed/${name}`, source });
      }
    },
  };
}
