/**
 * Bundles `e2e/bench/NAME.ts` with its workers and runs it in a process of its own: Node 20 reads no TypeScript, and nothing of the
 * bundler should be in the process that is measured.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const name = process.argv[2];
const workers = ["engineWorker", "scalingProcess"];
const outDir = join(root, "node_modules", ".cache", "bench");
if (!name || !existsSync(join(root, "e2e", "bench", `${name}.ts`))) {
  console.error("usage: node e2e/bench/run.mjs engine|page|embed");
  process.exit(2);
}

/** Scripts know the project by their own place: they stay where they are. */
const scriptsInPlace = {
  name: "scripts-in-place",
  enforce: /** @type {const} */ ("pre"),
  resolveId(/** @type {string} */ id) {
    const script = /\/scripts\/(\w+\.mjs)$/.exec(id)?.[1];
    return script ? { id: pathToFileURL(join(root, "e2e", "scripts", script)).href, external: true } : null;
  },
};

await build({
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [scriptsInPlace],
  // The package's parts that the engine uses are bundled, as in the product.
  ssr: { noExternal: ["mathjs/number"] },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    minify: false,
    target: "node20",
    rolldownOptions: {
      input: Object.fromEntries(
        [name, ...workers].map((entry) => [entry, join(root, "e2e", "bench", `${entry}.ts`)]),
      ),
      output: { entryFileNames: "[name].mjs" },
    },
  },
});

const result = spawnSync(process.execPath, [join(outDir, `${name}.mjs`), ...process.argv.slice(3)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = result.status ?? 1;
