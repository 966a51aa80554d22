/** Characters that `String.fromCharCode` takes at once in every browser. */
const portion = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += portion)
    binary += String.fromCharCode(...bytes.subarray(start, start + portion));
  return btoa(binary);
}

/** UTF-8, compressed by gzip, in base 64. */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * A text's source expression for a Content-Security-Policy, `'sha256-…'`; null where the browser computes no digests, which is so on pages
 * of plain http.
 */
export async function hashSource(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${toBase64(new Uint8Array(digest))}'`;
}
