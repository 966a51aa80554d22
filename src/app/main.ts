/**
 * The page's entry. The worker gets its first surface before React and three are here: the two arrive and start while it computes,
 * each in turns of its own (`index.html` preloads them when built).
 */
import "./styles/index.css";
import { start } from "./state/start";
import { texts } from "./texts";

const loadingPage = import("./page");
const root = document.getElementById("root");

async function open(): Promise<void> {
  const [page, { mount }] = await Promise.all([start(), loadingPage]);
  if (root) mount(root, page);
}

open().catch((error: unknown) => {
  const status = document.getElementById("status");
  if (status) status.textContent = texts.failedToLoad;
  throw error;
});
