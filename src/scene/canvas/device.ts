/** A canvas with the context that it will keep, and what is known of the machine that draws. */
export interface Device {
  canvas: HTMLCanvasElement;
  context: WebGL2RenderingContext;
  /** Whether the processor draws, for want of a graphics card: pixels and vertices are dear. */
  software: boolean;
}

const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether edges are smoothed must be said when a context is made, and what draws can be asked only afterwards. The first attempt
 * has plain edges, which is right for slow machines; a graphics card gets another at once, and the first is given back.
 * @returns null where there is no WebGL 2
 */
function openDevice(): Device | null {
  const plain = open(false);
  if (!plain) return null;
  const { context } = plain;
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  if (softwareRenderers.test(renderer)) return { ...plain, software: true };
  giveBack(plain);
  const smooth = open(true);
  return smooth && { ...smooth, software: false };
}

/** Browsers have few contexts, and collect one late that nobody holds. */
export function giveBack({ context }: Pick<Device, "context">): void {
  context.getExtension("WEBGL_lose_context")?.loseContext();
}

const noWebGL = "This browser has no WebGL 2, which is needed to draw surfaces.";

/** @throws Error in plain words where there is no WebGL 2 */
export function openDeviceOrThrow(): Device {
  const device = openDevice();
  if (!device) throw new Error(noWebGL);
  return device;
}

function open(antialias: boolean): Omit<Device, "software"> | null {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2", {
    alpha: true,
    antialias,
    depth: true,
    premultipliedAlpha: true,
    preserveDrawingBuffer: false,
    stencil: false,
  });
  return context && { canvas, context };
}

/** Pixels of the drawing buffer per CSS pixel: more than two are not seen, and where the processor draws, one must do. */
export function drawingRatio({ software }: Device): number {
  return software ? 1 : Math.min(2, Math.max(1, window.devicePixelRatio));
}

/** Pixels of the canvas with lines and text per CSS pixel: those of the screen. */
export function textRatio(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio));
}
