import { rgbToOklab } from "../oklab";
import { spline, tableOf } from "../ramp";

/** A published map from every fifteenth of its colours, "440154 481769 …": within 2 of 255 of the published 256. */
export function published(anchors: string): Uint8Array {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return tableOf(
    spline(anchors.split(" ").map((hex) => rgbToOklab([channel(hex, 0), channel(hex, 2), channel(hex, 4)]))),
  );
}
