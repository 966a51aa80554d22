import { expect, it, vi } from "vitest";
import { defaultSettings } from "../../settings";
import { draw } from "./draw";

const close = vi.hoisted(() => vi.fn(async () => {}));
vi.mock("./browser", () => ({ startBrowser: async () => ({ close }) }));
vi.mock("node:http", async () => {
  const { Server } = await vi.importActual<typeof import("node:http")>("node:http");
  // A server that is given no address.
  class Refused extends Server {
    override listen(): this {
      queueMicrotask(() => this.emit("error", new Error("listen EACCES")));
      return this;
    }
  }
  return { createServer: () => new Refused() };
});

it("closes the browser where the server does not start", async () => {
  const wish = { id: "png", settings: defaultSettings, view: 0, options: {} };
  await expect(draw(wish, undefined, () => {})).rejects.toThrow("listen EACCES");
  expect(close).toHaveBeenCalledOnce();
});
