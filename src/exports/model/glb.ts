import { Document, WebIO } from "@gltf-transform/core";
import type { Mesh } from "../mesh/indexed";
import { type Coloring, linearLight, vertexColor } from "./coloring";

/**
 * glTF 2.0 in one binary file, with the colours baked into the vertices, matte and seen from both sides. glTF's y axis points up, the
 * surface's z axis does: (x, y, z) becomes (x, z, −y).
 * @param name the mesh's name, shown in lists of objects.
 * @throws RangeError for a surface without triangles.
 */
export async function writeGlb(
  mesh: Mesh,
  coloring: Coloring,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  if (mesh.index.length === 0) throw new RangeError("the surface has no triangles");
  const document = new Document();
  document.getRoot().getAsset().generator = "Curvascape";
  const buffer = document.createBuffer();
  const vector = (array: Float32Array<ArrayBuffer>) =>
    document.createAccessor().setType("VEC3").setArray(array).setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setAttribute("POSITION", vector(yUp(mesh.positions)))
    .setAttribute("NORMAL", vector(yUp(unit(mesh.normals))))
    .setAttribute(
      "COLOR_0",
      document
        .createAccessor()
        .setType("VEC4")
        .setArray(linearColors(mesh.positions.length / 3, vertexColor(mesh, coloring)))
        .setNormalized(true)
        .setBuffer(buffer),
    )
    .setIndices(document.createAccessor().setType("SCALAR").setArray(mesh.index.slice()).setBuffer(buffer))
    .setMaterial(
      document.createMaterial(name).setDoubleSided(true).setMetallicFactor(0).setRoughnessFactor(0.9),
    );
  const node = document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive));
  document.createScene(name).addChild(node);
  return new Uint8Array(await new WebIO().writeBinary(document));
}

/** (x, y, z) ↦ (x, z, −y), a rotation: handedness and winding stay. */
function yUp(vectors: Float64Array): Float32Array<ArrayBuffer> {
  const turned = new Float32Array(vectors.length);
  for (let k = 0; k < vectors.length; k += 3) {
    turned[k] = vectors[k];
    turned[k + 1] = vectors[k + 2];
    turned[k + 2] = -vectors[k + 1];
  }
  return turned;
}

/** The format wants unit normals everywhere: where the surface has none, one that points up. */
function unit(normals: Float64Array): Float64Array {
  const result = normals.slice();
  for (let k = 0; k < result.length; k += 3)
    if (!(Math.hypot(result[k], result[k + 1], result[k + 2]) > 0.5)) result.set([0, 0, 1], k);
  return result;
}

/** COLOR_0 holds linear light; 16 bits of it keep the dark colours apart, 8 do not. */
function linearColors(count: number, color: ReturnType<typeof vertexColor>): Uint16Array<ArrayBuffer> {
  const colors = new Uint16Array(4 * count);
  for (let vertex = 0; vertex < count; vertex++) {
    color(vertex).forEach((component, k) => {
      colors[4 * vertex + k] = Math.round(linearLight(component) * 0xffff);
    });
    colors[4 * vertex + 3] = 0xffff;
  }
  return colors;
}
