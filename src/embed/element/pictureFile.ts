/** What a picture of an element is to be. Programs are told of it: it leads to no types of others. */
export interface PictureOptions {
  /** "image/png" (default), "image/jpeg" or "image/webp". */
  type?: string;
  /** Pixels; default as on the screen. */
  width?: number;
  height?: number;
}

/** @throws Error where the browser writes no picture of that size */
export const fileOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("This browser cannot write so large a picture."))),
      type,
    ),
  );
