import type { Precision } from "../types";

/** The memory of all results of this thread's tapes: they are borrowed, so that each call may write over those before it. */
let memory = new ArrayBuffer(0);

/** Planes of n values each, side by side. Their content is whatever was there. */
export function lendPlanes(count: number, n: number, precision: Precision): (Float32Array | Float64Array)[] {
  const bytes = precision === "float32" ? 4 : 8;
  const stride = Math.ceil((n * bytes) / 8) * 8;
  if (memory.byteLength < count * stride) memory = new ArrayBuffer(count * stride);
  return Array.from({ length: count }, (_, k) =>
    precision === "float32"
      ? new Float32Array(memory, k * stride, n)
      : new Float64Array(memory, k * stride, n),
  );
}
