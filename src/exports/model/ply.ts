import { quantityIds } from "../../core/ids";
import { quantities } from "../../core/quantities";
import type { Mesh } from "../mesh/indexed";
import { type Coloring, vertexColor } from "./coloring";

/**
 * Binary little-endian PLY: positions and normals, colours, and each quantity as a property of doubles named by its short symbol. NaN
 * where a quantity is undefined. MeshLab, CloudCompare and ParaView read it.
 */
export function writePly(mesh: Mesh, coloring: Coloring): Uint8Array<ArrayBuffer> {
  const { positions, normals, index, scalars } = mesh;
  const count = positions.length / 3;
  const color = vertexColor(mesh, coloring);
  const properties = quantityIds.flatMap((id) => {
    const values = scalars[id];
    // The height is the z that there is already.
    return values && id !== "height" ? [{ name: quantities[id].short, values }] : [];
  });
  const header = new TextEncoder().encode(
    [
      "ply",
      "format binary_little_endian 1.0",
      "comment Curvascape",
      `element vertex ${count}`,
      ...["x", "y", "z", "nx", "ny", "nz"].map((name) => `property double ${name}`),
      ...["red", "green", "blue"].map((name) => `property uchar ${name}`),
      ...properties.map(({ name }) => `property double ${name}`),
      `element face ${index.length / 3}`,
      "property list uchar uint vertex_indices",
      "end_header\n",
    ].join("\n"),
  );
  const vertexBytes = 6 * 8 + 3 + properties.length * 8;
  const file = new Uint8Array(header.length + count * vertexBytes + (index.length / 3) * 13);
  file.set(header);
  const view = new DataView(file.buffer);
  let offset = header.length;
  const double = (value: number) => {
    view.setFloat64(offset, value, true);
    offset += 8;
  };
  for (let vertex = 0; vertex < count; vertex++) {
    for (let axis = 0; axis < 3; axis++) double(positions[3 * vertex + axis]);
    for (let axis = 0; axis < 3; axis++) double(normals[3 * vertex + axis]);
    for (const component of color(vertex)) view.setUint8(offset++, component);
    for (const { values } of properties) double(values[vertex]);
  }
  for (let t = 0; t < index.length; t += 3) {
    view.setUint8(offset++, 3);
    for (let side = 0; side < 3; side++, offset += 4) view.setUint32(offset, index[t + side], true);
  }
  return file;
}
