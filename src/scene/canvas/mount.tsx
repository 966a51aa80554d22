import { createRoot, flushSync, type ReconcilerRoot } from "@react-three/fiber";
import type { WebGLRenderer } from "three";
import { Contents } from "./Contents";

type Contained = Parameters<typeof Contents>[0];

/** three's renderer, and the tree of what it draws. */
export class Mount {
  readonly gl: WebGLRenderer;
  readonly #root: ReconcilerRoot<HTMLCanvasElement>;
  #invalidate = () => {};

  constructor(gl: WebGLRenderer) {
    const canvas = gl.domElement;
    this.gl = gl;
    this.#root = createRoot(canvas);
    // The size is set together with the drawing, see `sizeBuffer`; fiber is told one that never changes.
    unsized(gl, () =>
      this.#root.configure({
        gl,
        frameloop: "demand",
        flat: true,
        dpr: 1,
        size: { width: 1, height: 1, top: 0, left: 0 },
      }),
    );
    canvas.style.width = canvas.style.height = "100%";
  }

  /** Puts it in place of what was mounted, before it returns. */
  commit(contents: Contained): void {
    flushSync(() => {
      const store = this.#root.render(<Contents {...contents} />);
      this.#invalidate = () => store.getState().invalidate();
    });
  }

  /** Asks for a frame. */
  invalidate(): void {
    this.#invalidate();
  }

  /** Gives the context back at once: browsers have few, and fiber waits for half a second. */
  unmount(): void {
    this.#root.unmount();
    // Browsers complain of a context that is lost twice.
    if (!this.gl.getContext().isContextLost()) this.gl.forceContextLoss();
    this.gl.forceContextLoss = () => {};
  }
}

/** Does something while the renderer keeps its size: each new one waits until the GPU's process has it. */
function unsized(gl: WebGLRenderer, action: () => void): void {
  const { setSize, setPixelRatio } = gl;
  gl.setSize = gl.setPixelRatio = () => {};
  try {
    action();
  } finally {
    Object.assign(gl, { setSize, setPixelRatio });
  }
}
