/** The worker's entry: the engine behind the messages of its scope. */
import { compile } from "../core";
import { Engine } from "./engine";
import { serveEngine } from "./serve";
import { warmUp } from "./warm";

serveEngine(
  {
    post: (message, transfer) => self.postMessage(message, { transfer }),
    listen: (listener) => self.addEventListener("message", ({ data }) => listener(data)),
  },
  new Engine({ compile }),
  () => warmUp(compile),
);
