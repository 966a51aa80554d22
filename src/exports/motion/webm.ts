import {
  BufferTarget,
  getFirstEncodableVideoCodec,
  Output,
  Quality,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from "mediabunny";
import type { Frame } from "./record";

/** The best first that most players know. */
const codecs = ["vp9", "vp8", "av1"] as const;
/** Seconds from one frame that stands by itself to the next: one can jump to these. */
const keyFrameInterval = 2;

/**
 * Encodes frames to WebM with the browser's own encoder.
 * @throws Error where the browser has none; whatever `frames` throws, after the encoder has been given back.
 */
export async function writeWebm(
  frames: AsyncIterable<Frame>,
  { width, height, rate }: { width: number; height: number; rate: number },
): Promise<ArrayBuffer> {
  const quality = new Quality("very-high");
  const codec = await getFirstEncodableVideoCodec([...codecs], { width, height, quality, frameRate: rate });
  if (codec === null)
    throw new Error("This browser cannot write a video of this size. A GIF, or another browser, can.");
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new VideoSampleSource({ codec, quality, keyFrameInterval });
  output.addVideoTrack(source, { frameRate: rate });
  try {
    await output.start();
    for await (const { canvas, start, duration } of frames) {
      const sample = new VideoSample(canvas, { timestamp: start, duration });
      await source.add(sample);
      sample.close();
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (!target.buffer) throw new Error("The video came to no end.");
  return target.buffer;
}
