/**
 * Writes the package's type declarations: the library's beside `dist/lib/index.js`, those of element and React component below
 * `dist/types`. Relative imports are completed with `.js`: Node's way to resolve modules asks for extensions, our sources have none.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
/** The text between the quotation marks of imports and re-exports, and what is before it. */
const imports = /(\bfrom |\bimport\(|\bimport )"(\.{1,2}(?:\/[^"]*)?)"/g;

declare("tsconfig.lib.json", "dist/lib", ["index.d.ts"]);
declare("tsconfig.types.json", "dist/types", ["embed/index.d.ts", "embed/react/index.d.ts"]);

/**
 * @param {string} project
 * @param {string} output the project's folder for what is written
 * @param {string[]} entries what programs import; declarations that these do not lead to are dropped
 */
function declare(project, output, entries) {
  execFileSync(process.execPath, [compiler, "--project", project], { cwd: root, stdio: "inherit" });
  const folder = join(root, output);
  /** @type {Set<string>} */
  const reached = new Set();
  for (const entry of entries) reach(join(folder, entry), reached);
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, entry);
    if (entry.endsWith(".d.ts") && !reached.has(path)) rmSync(path);
  }
}

/**
 * Completes a file's imports, and those of the files that they name.
 * @param {string} path
 * @param {Set<string>} reached
 */
function reach(path, reached) {
  if (reached.has(path)) return;
  reached.add(path);
  const declarations = readFileSync(path, "utf8");
  const complete = declarations.replace(imports, (_, keyword, specifier) => {
    const found = withExtension(dirname(path), specifier);
    reach(join(dirname(path), found.replace(/\.js$/, ".d.ts")), reached);
    return `${keyword}"${found}"`;
  });
  if (complete !== declarations) writeFileSync(path, complete);
}

/**
 * @param {string} folder
 * @param {string} specifier
 */
function withExtension(folder, specifier) {
  if (specifier.endsWith(".js")) return specifier;
  if (existsSync(join(folder, `${specifier}.d.ts`))) return `${specifier}.js`;
  if (existsSync(join(folder, specifier, "index.d.ts"))) return `${specifier}/index.js`;
  throw new Error(`declarations: ${specifier} in ${folder} names no file`);
}
