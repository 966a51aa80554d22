import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** High and fixed: a free port picked at random can be one that browsers refuse. */
export const port = 41739;

/** Serves folders by the first part of the address; both pages come from here, so that both come alike. */
export function serve(folders: Record<string, string>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const [, first, ...rest] = new URL(request.url ?? "/", "http://localhost").pathname.split("/");
    const folder = folders[first];
    const path = normalize(rest.join("/") || "index.html");
    try {
      if (!folder || path.startsWith("..")) throw new Error("no such folder");
      const content = await readFile(join(folder, path));
      response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(port, "localhost", () => resolve(server)));
}
