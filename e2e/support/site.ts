import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative } from "node:path";

const mediaTypes: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

export interface Site {
  /** Ends in "/". */
  address: string;
  /** What it serves, by path without leading "/". A test may change it, as a new build would. */
  files: Map<string, Buffer>;
  /** Gone, as without network. */
  close(): Promise<void>;
}

/**
 * A host of a built page that a test can change and take away.
 * @param below the path that the page stands at, "/" at its ends.
 * @param policy a Content-Security-Policy for every file.
 */
export async function serveSite(folder: string, port: number, below: string, policy?: string): Promise<Site> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.startsWith(below) ? pathname.slice(below.length) || "index.html" : "";
    const content = files.get(name);
    response.writeHead(content ? 200 : 404, {
      "Content-Type": mediaTypes[extname(name)] ?? "text/plain",
      "Cache-Control": "no-cache",
      ...(policy && { "Content-Security-Policy": policy }),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    address: `http://localhost:${port}${below}`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
