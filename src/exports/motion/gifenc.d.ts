/** The part of gifenc that is used here; it comes without types. Its file of ES modules, which Node does not find by itself. */
declare module "gifenc/dist/gifenc.esm.js" {
  /** Red, green, blue, 0 … 255. */
  type Color = number[];
  interface FrameOptions {
    /** Needed by the first frame, whose palette is everybody's who has none. */
    palette?: Color[];
    /** Milliseconds. */
    delay?: number;
    /** 0 is forever, −1 once. */
    repeat?: number;
  }
  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): Encoder;
  export function quantize(rgba: Uint8ClampedArray, colors: number): Color[];
  export function applyPalette(rgba: Uint8ClampedArray, palette: Color[]): Uint8Array;
}
