import type { CDPSession, Page } from "@playwright/test";

/** A picture that the browser showed, and when: milliseconds since the epoch, as `performance.timeOrigin` counts. */
export interface Frame {
  time: number;
  png: string;
}

/** Pictures are compared at half size: encoding them takes a part of the machine that is being measured. */
const size = { maxWidth: 640, maxHeight: 400 };

/** Collects what the compositor shows, from outside of the page: nothing in the page is slowed or has to cooperate. */
export class Recorder {
  readonly frames: Frame[] = [];
  #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async start(page: Page): Promise<Recorder> {
    const session = await page.context().newCDPSession(page);
    const recorder = new Recorder(session);
    session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
      recorder.frames.push({ time: 1000 * (metadata.timestamp ?? Number.NaN), png: data });
      session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
    });
    // A page that has just been opened may not be active yet; to be made so would cost it time.
    for (let attempt = 1; ; attempt++)
      try {
        await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1, ...size });
        return recorder;
      } catch (error) {
        if (attempt === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
  }

  async stop(): Promise<Frame[]> {
    await this.#session.send("Page.stopScreencast");
    await this.#session.detach();
    return this.frames;
  }
}

/** What `inspectFrames` finds out of each frame, as parts of the pixels in the region. */
export interface Inspection {
  time: number;
  /** Pixels with a colour, as opposed to greys. */
  coloured: number;
  /** Pixels that differ from the first frame. */
  fromFirst: number;
  /** Pixels that differ from the last frame. */
  fromLast: number;
}

/** Fractions of the viewport. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Decodes and compares frames, in a page of the browser, after the measurement.
 * @param workbench any page with a canvas at hand, such as about:blank.
 */
export function inspectFrames(workbench: Page, frames: Frame[], region: Region): Promise<Inspection[]> {
  return workbench.evaluate(
    async ({ frames, region }) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no 2D context");
      const pixels: Uint8ClampedArray[] = [];
      for (const { png } of frames) {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        canvas.width = image.width;
        canvas.height = image.height;
        context.drawImage(image, 0, 0);
        const [x, y] = [Math.round(region.left * image.width), Math.round(region.top * image.height)];
        const width = Math.round(region.right * image.width) - x;
        const height = Math.round(region.bottom * image.height) - y;
        pixels.push(context.getImageData(x, y, width, height).data);
      }
      const differing = (a: Uint8ClampedArray, b: Uint8ClampedArray) => {
        if (a.length !== b.length) return 1;
        let count = 0;
        for (let i = 0; i < a.length; i += 4) {
          const change = Math.max(
            Math.abs(a[i] - b[i]),
            Math.abs(a[i + 1] - b[i + 1]),
            Math.abs(a[i + 2] - b[i + 2]),
          );
          if (change > 8) count++;
        }
        return (4 * count) / a.length;
      };
      const coloured = (a: Uint8ClampedArray) => {
        let count = 0;
        for (let i = 0; i < a.length; i += 4)
          if (Math.max(a[i], a[i + 1], a[i + 2]) - Math.min(a[i], a[i + 1], a[i + 2]) > 48) count++;
        return (4 * count) / a.length;
      };
      return frames.map(({ time }, k) => ({
        time,
        coloured: coloured(pixels[k]),
        fromFirst: differing(pixels[k], pixels[0]),
        fromLast: differing(pixels[k], pixels[pixels.length - 1]),
      }));
    },
    { frames, region },
  );
}
