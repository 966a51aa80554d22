/** @typedef {import("vite").Plugin} Plugin */

/**
 * The parts of the first picture in the order in which they start: the entry, and what it imports dynamically so that the browser reads it
 * in several turns.
 */
const parts = {
  start: "app/main.ts",
  three: "scene/canvas/prepare.ts",
  page: "app/page.tsx",
  views: "app/views/Views.tsx",
};

/**
 * Makes one file of each part of the first picture, with all that it imports and no part before it has, and fetches them together with
 * the page: by itself the bundler makes a file of what any two parts of the whole program share, three dozen of them, and each costs the browser a
 * request before the first surface; and nothing should wait for a second round trip.
 * @returns {Plugin}
 */
export function firstPicture() {
  /** The part of each module. @type {Map<string, string>} */
  const partOf = new Map();
  return {
    name: "first-picture",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: Object.keys(parts).map((part) => ({
                name: part,
                test: (/** @type {string} */ id) => partOf.get(id) === part,
              })),
            },
          },
        },
      },
    }),
    buildEnd(error) {
      if (error) return;
      const ids = [...this.getModuleIds()];
      const want = (/** @type {string} */ id, /** @type {string} */ part) => {
        if (partOf.has(id)) return;
        partOf.set(id, part);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) want(imported, part);
      };
      for (const [part, path] of Object.entries(parts)) {
        const root = ids.find((id) => id.endsWith(`/src/${path}`));
        if (!root) this.error(`${path} is no module any more: see firstPicture`);
        want(root, part);
      }
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === "chunk" && file.name in parts && !html.includes(file.fileName))
          .map(({ fileName }) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${fileName}` },
            injectTo: "head",
          })),
    },
  };
}
