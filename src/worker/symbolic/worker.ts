/** The symbolic worker's entry. It answers one question after the other, and is ended by the page when one takes too long. */
import { ready } from "../protocol";
import { answer } from "./answer";
import { isSymbolicQuestion, type SymbolicAnswer } from "./messages";

const post = (message: SymbolicAnswer): void => self.postMessage(message, { transfer: [] });

self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (isSymbolicQuestion(data)) answer(data, post);
});
self.postMessage(ready, { transfer: [] });
