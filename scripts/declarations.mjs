/**
 * Writes the library's type declarations beside `dist/lib/index.js`, and completes their relative imports with `.js`: Node's
 * way to resolve modules asks for extensions, our sources have none.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const library = join(root, "dist", "lib");
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");

execFileSync(process.execPath, [compiler, "--project", "tsconfig.lib.json"], { cwd: root, stdio: "inherit" });

for (const entry of readdirSync(library, { recursive: true, encoding: "utf8" })) {
  if (!entry.endsWith(".d.ts")) continue;
  const path = join(library, entry);
  const declarations = readFileSync(path, "utf8");
  const complete = declarations.replace(
    /(\bfrom |\bimport\()"(\.{1,2}(?:\/[^"]*)?)"/g,
    (_, keyword, specifier) => `${keyword}"${withExtension(dirname(path), specifier)}"`,
  );
  if (complete !== declarations) writeFileSync(path, complete);
}

/**
 * @param {string} folder
 * @param {string} specifier
 */
function withExtension(folder, specifier) {
  if (existsSync(join(folder, `${specifier}.d.ts`))) return `${specifier}.js`;
  if (existsSync(join(folder, specifier, "index.d.ts"))) return `${specifier}/index.js`;
  throw new Error(`declarations: ${specifier} in ${folder} names no file`);
}
