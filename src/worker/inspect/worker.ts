/** The inspecting worker's entry. */
import { serveInspections } from "./serve";

serveInspections({
  post: (message, transfer) => self.postMessage(message, { transfer }),
  listen: (listener) => self.addEventListener("message", ({ data }) => listener(data)),
});
