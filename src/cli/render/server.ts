import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A module is not loaded from a file's address; a server on this machine alone gives it one. */
export interface Served {
  origin: string;
  close(): void;
}

const mediaTypes: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/**
 * Serves the files of some folders, none below them, and a page of our own at "/".
 * @param folders by the name under which they are served; "" for the top
 */
export async function serve(folders: Readonly<Record<string, string>>, page: string): Promise<Served> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    if (pathname === "/") {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
      return;
    }
    // One folder and a name: no path leads out of them.
    const [, folder = "", name] = /^\/(?:(\w+)\/)?([\w.-]+)$/.exec(pathname) ?? [];
    try {
      if (!Object.hasOwn(folders, folder)) throw new Error("not served");
      const file = await readFile(join(folders[folder], name));
      response
        .writeHead(200, { "Content-Type": mediaTypes[extname(name)] ?? "application/octet-stream" })
        .end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
