import type { TableId } from "../table";
import type { Subject, Task } from "../types";

export const gridOptions = {
  size: { type: "number", default: 257, min: 2, max: 2049, step: 1, whole: true, unit: "points" },
} as const;

/** Computes a grid of all quantities part by part, and writes it as it comes. */
export async function tableBlob(
  id: TableId,
  subject: Subject,
  { size }: { size: number },
  task: Task,
  mediaType: string,
): Promise<Blob> {
  const [{ quantitiesOf, surfaceOf, viewOf }, { tables }, { sampledParts }] = await Promise.all([
    import("../sampled"),
    import("../table"),
    import("../table/parts"),
  ]);
  const surface = surfaceOf(subject);
  const counted = function* () {
    let done = 0;
    for (const part of sampledParts(surface, [size, size], quantitiesOf(viewOf(subject).spec))) {
      yield part;
      done += part.count;
      task.progress(done / size ** 2);
    }
  };
  const chunks: BlobPart[] = [];
  try {
    for (const chunk of tables[id].chunks(counted(), surface, [size, size])) {
      task.signal.throwIfAborted();
      chunks.push(chunk);
    }
  } finally {
    surface.dispose();
  }
  return new Blob(chunks, { type: mediaType });
}
