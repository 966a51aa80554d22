/**
 * The page's entry. The worker gets its first surface before React and three are here: the two arrive and start while it computes.
 */
import "./styles/index.css";
import { start } from "./state/start";
import { texts } from "./texts";

const loadingPage = import("./page");
// By itself, not as a part of the page: three is large, and the browser reads the two in two turns.
const loadingViews = import("./views/Views");
const root = document.getElementById("root");

async function open(): Promise<void> {
  const [page, { mount }] = await Promise.all([start(), loadingPage]);
  if (root) mount(root, page);
  await loadingViews;
}

open().catch((error: unknown) => {
  const status = document.getElementById("status");
  if (status) status.textContent = texts.failedToLoad;
  throw error;
});
