/**
 * The page's entry. The worker gets its first surface before React and three are here: the two arrive and start while it computes,
 * each in turns of its own (`index.html` preloads them when built). The language comes first of all, so that every text is read in
 * it.
 */
import "./styles/index.css";
import { openLanguage } from "./state/language";
import { start } from "./state/start";
import { texts } from "./texts";

async function open(): Promise<void> {
  const loadingPage = openLanguage().then(() => import("./page"));
  const [page, { mount }] = await Promise.all([start(), loadingPage]);
  const root = document.getElementById("root");
  if (root) mount(root, page);
}

open().catch((error: unknown) => {
  const status = document.getElementById("status");
  if (status) status.textContent = texts.failedToLoad;
  throw error;
});
