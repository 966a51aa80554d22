import { WebGLRenderer } from "three";
import type { Device } from "./device";
import { quietenThree } from "./silence";

/** three's renderer on a device, as this scene draws with it. */
export function createRenderer({ canvas, context }: Device): WebGLRenderer {
  quietenThree();
  const gl = new WebGLRenderer({ canvas, context });
  gl.autoClear = false;
  // Sorting asks for the middle of every mesh, a pass over all vertices that holes would spoil besides.
  gl.sortObjects = false;
  // Asking for the log of a shader waits for the compiler.
  gl.debug.checkShaderErrors = import.meta.env.DEV;
  return gl;
}
