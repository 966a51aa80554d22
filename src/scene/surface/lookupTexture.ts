import { DataTexture, NearestFilter, NoColorSpace, RGBAFormat, UnsignedByteType } from "three";
import { type ColormapId, colormapTable, shades, undefinedColor } from "../../color";
import { plainRow, rows, undefinedColumn } from "./shaders";

const columns = undefinedColumn + 1;
/** Lightness per row, as a part of the plain colour's. */
const step = 0.0095;

const textures = new Map<ColormapId, DataTexture>();

/**
 * The colours of a map at every lightness that light can give them, RGBA: hue and chroma stay, lightness is
 * (1 + step·(row − plain)) times the map's. Row `plainRow` has the map's own bytes. One more column holds "undefined".
 */
export function lookupPixels(id: ColormapId): Uint8Array {
  const table = colormapTable(id);
  const colors = new Uint8Array(3 * columns);
  colors.set(table);
  colors.set(undefinedColor, table.length);
  return shades(
    colors,
    Array.from({ length: rows }, (_, row) => 1 + step * (row - plainRow)),
  );
}

/** Shared by all views of a page; 64 KB each. */
export function lookupTexture(id: ColormapId): DataTexture {
  let texture = textures.get(id);
  if (!texture) {
    texture = new DataTexture(lookupPixels(id), columns, rows, RGBAFormat, UnsignedByteType);
    texture.colorSpace = NoColorSpace;
    texture.minFilter = NearestFilter;
    texture.magFilter = NearestFilter;
    texture.generateMipmaps = false;
    texture.needsUpdate = true;
    textures.set(id, texture);
  }
  return texture;
}
