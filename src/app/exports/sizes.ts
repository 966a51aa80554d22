/** Sizes of pictures that are asked for again and again, in pixels. */
export const pictureSizes = [
  { width: 960, height: 640 },
  { width: 1200, height: 800 },
  { width: 1920, height: 1080, name: "Full HD" },
  { width: 2400, height: 1600 },
  { width: 2400, height: 2400 },
  { width: 3840, height: 2160, name: "4K" },
  { width: 7680, height: 4320, name: "8K" },
] as const;

export function sizeLabel({ width, height, name }: { width: number; height: number; name?: string }): string {
  return `${width} × ${height}${name ? ` (${name})` : ""}`;
}
