/** What is known of the machine that draws. */
export interface Device {
  /** Whether the processor draws, for want of a graphics card: pixels and vertices are dear. */
  software: boolean;
}

const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Asks a context of its own, given back at once: whether to smooth edges must be known before the real one is made.
 * @returns null where there is no WebGL 2.
 */
export function detectDevice(): Device | null {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const gl = canvas.getContext("webgl2", { antialias: false, depth: false, stencil: false });
  if (!gl) return null;
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { software: softwareRenderers.test(renderer) };
}

/** Pixels of the drawing buffer per CSS pixel: more than two are not seen, and where the processor draws, one must do. */
export function drawingRatio({ software }: Device): number {
  return software ? 1 : Math.min(2, Math.max(1, window.devicePixelRatio));
}

/** Pixels of the canvas with lines and text per CSS pixel: those of the screen. */
export function textRatio(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio));
}
