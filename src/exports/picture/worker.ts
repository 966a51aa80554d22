/** Compresses one picture, apart from the page. */
import { type PngSize, writePng } from "./png";

export type PngRequest =
  | { type: "start"; size: PngSize }
  | { type: "rows"; data: Uint8ClampedArray | Uint8Array }
  | { type: "end" };

export type PngAnswer = { type: "next" } | { type: "file"; file: Blob };

const answer = (message: PngAnswer) => self.postMessage(message);

let receive: (request: PngRequest) => void = () => {};

/** What the page sends, as it is wanted. */
async function* received() {
  for (;;) {
    const next = new Promise<PngRequest>((resolve) => {
      receive = resolve;
    });
    answer({ type: "next" });
    const request = await next;
    if (request.type === "rows") yield request;
    else return;
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<PngRequest>) => {
  if (data.type !== "start") {
    receive(data);
    return;
  }
  try {
    answer({ type: "file", file: await writePng(data.size, received()) });
  } catch (error) {
    // The page is told by the worker's failure.
    reportError(error);
  }
});
