/** Vertices along each side of the grid: finer than most programs need, and no more than they bear. */
export const meshOptions = {
  size: { type: "number", default: 257, min: 9, max: 1025, step: 1, whole: true, unit: "points" },
} as const;
