import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { Failure } from "./usage";

/**
 * Writes pieces one after another to a file, or to a stream that stays open, and makes the next one only when there is room for it.
 * @throws Failure where the file cannot be written.
 */
export async function writeChunks(
  chunks: Iterable<string | Uint8Array>,
  target: string | NodeJS.WritableStream,
): Promise<void> {
  const isPath = typeof target === "string";
  const stream = isPath ? createWriteStream(target) : target;
  try {
    if (isPath) await once(stream, "open");
    for (const chunk of chunks) if (!stream.write(chunk)) await once(stream, "drain");
    if (isPath) {
      stream.end();
      await finished(stream);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Whoever reads has had enough: `curvascape … | head`.
    if (code === "EPIPE") return;
    if (code === undefined) throw error;
    throw new Failure(`${isPath ? target : "The output"} cannot be written (${code}).`);
  }
}
