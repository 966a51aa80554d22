/** Makes a PNG file of rows of straight RGBA. */
export type PngEncoder = (
  size: { width: number; height: number },
  rows: AsyncIterable<ImageData>,
) => Promise<Blob>;
