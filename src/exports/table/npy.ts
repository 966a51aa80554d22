import type { TablePart } from "./parts";

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

/**
 * A surface's grid as a NumPy array of shape (nu, nv) whose entries are records of little-endian doubles, one field for each column:
 * `a = numpy.load("surface.npy"); a["S"]`. NPY format 1.0 (NEP 1). NaN where a value is undefined.
 * In pieces: the header, then one for each part of the table.
 * @param shape grid points along the two variables.
 * @throws RangeError where the names of the columns do not fit the format's header (65,535 bytes).
 */
export function* npyChunks(
  parts: Iterable<TablePart>,
  shape: readonly [nu: number, nv: number],
): Generator<Uint8Array<ArrayBuffer>> {
  let header = true;
  for (const { columns, count } of parts) {
    if (header)
      yield headerOf(
        columns.map(({ name }) => name),
        shape,
      );
    header = false;
    const records = new Uint8Array(count * columns.length * 8);
    const view = new DataView(records.buffer);
    for (let point = 0, offset = 0; point < count; point++)
      for (const { at } of columns) {
        view.setFloat64(offset, at(point), true);
        offset += 8;
      }
    yield records;
  }
}

/** The array's description is a Python literal, padded with spaces so that the data begins at a multiple of 64 bytes. */
function headerOf(names: readonly string[], shape: readonly number[]): Uint8Array<ArrayBuffer> {
  const fields = names.map((name) => `(${pythonText(name)}, '<f8')`).join(", ");
  const text = `{'descr': [${fields}], 'fortran_order': False, 'shape': (${shape.join(", ")}), }`;
  const prefix = magic.length + 2 + 2;
  const length = Math.ceil((prefix + text.length + 1) / 64) * 64 - prefix;
  if (length > 0xffff) throw new RangeError("the names of the columns are too long for an NPY file");
  const bytes = new Uint8Array(prefix + length).fill(0x20);
  bytes.set([...magic, 1, 0, length & 0xff, length >> 8]);
  bytes.set(new TextEncoder().encode(text), prefix);
  bytes[bytes.length - 1] = 0x0a;
  return bytes;
}

/** Format 1.0 is Latin-1: what goes beyond ASCII (a variable θ) is written as an escape of Python's. */
function pythonText(name: string): string {
  const escaped = name.replace(/[^\x20-\x7e]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return `'${escaped}'`;
}
