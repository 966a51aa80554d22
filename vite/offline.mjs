import { VitePWA } from "vite-plugin-pwa";

/**
 * The service worker, `sw.js` beside the page. It keeps the whole page, the parts that are loaded late included: who opens the gallery
 * for the first time may be in a train. The page registers it once the first surface is shown (`src/app/offline/opening.ts`),
 * so that a first visit loads what it shows and nothing else before that.
 *
 * The manifest is a file of its own, `public/manifest.webmanifest`.
 */
export const keptOffline = VitePWA({
  strategies: "generateSW",
  filename: "sw.js",
  manifest: false,
  // The page registers it by itself, and lets a new version take over when it is asked to.
  injectRegister: false,
  registerType: "prompt",
  workbox: {
    globPatterns: ["index.html", "favicon.svg", "assets/*", "gallery/*.webp", "embed/capsule.js"],
    // The page's whole state stands behind its address: every address of the page is the page. Other pages of the folder are
    // not touched, as `navigateFallback` would.
    ignoreURLParametersMatching: [/^/],
    directoryIndex: "index.html",
    navigateFallback: null,
    // A first visit is kept, too, as soon as the worker is there: its late parts may be asked for without network.
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});
