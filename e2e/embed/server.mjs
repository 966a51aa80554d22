/**
 * A host of its own for pages that embed a surface: `node e2e/embed/server.mjs PORT APP`. It serves `pages/` and reveal.js; the element and
 * the page for iframes come from another origin, whose address stands for `%APP%` in each page.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = new Map([
  ["pages", join(root, "e2e", "embed", "pages")],
  ["reveal", join(root, "node_modules", "reveal.js", "dist")],
]);
const mediaTypes = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
  [".mjs", "text/javascript"],
  [".css", "text/css"],
]);

const [port, app] = process.argv.slice(2);

createServer(async (request, response) => {
  const [, first, ...rest] = new URL(request.url ?? "/", "http://localhost").pathname.split("/");
  const folder = folders.get(first);
  const path = normalize(rest.join("/"));
  if (!folder || path.startsWith("..")) {
    response.writeHead(first === "" ? 200 : 404).end();
    return;
  }
  try {
    const content = await readFile(join(folder, path));
    const type = mediaTypes.get(extname(path)) ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type });
    response.end(extname(path) === ".html" ? content.toString().replaceAll("%APP%", app) : content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(port), "localhost");
