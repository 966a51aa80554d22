import { encode } from "uqr";

export interface QrCode {
  /** Modules along each side, without the quiet zone. */
  size: number;
  /** The dark modules as an SVG path, one unit each. */
  path: string;
}

/** Light modules around the code, which readers need (ISO/IEC 18004). */
export const quietZone = 4;

/** Bytes that the largest code holds: version 40 with the least error correction (ISO/IEC 18004, table 7). */
const capacity = 2953;

/** Null for a text that is too long for any code. */
export function qrCode(text: string): QrCode | null {
  if (new TextEncoder().encode(text).length > capacity) return null;
  const { data, size } = encode(text, { ecc: "L", boostEcc: true, border: 0 });
  return { size, path: data.map(rowPath).join("") };
}

/** Neighbours in a row are one rectangle, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const length = x + 1 - start;
    path += `M${start} ${y}h${length}v1h-${length}z`;
  }
  return path;
}

/** A file of its own, for a slide. */
export function qrFile({ size, path }: QrCode): string {
  const side = size + 2 * quietZone;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M${-quietZone} ${-quietZone}h${side}v${side}h-${side}z"/>`,
    `<path d="${path}"/>`,
    "</svg>",
  ].join("");
}
