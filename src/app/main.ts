/**
 * The page's entry. The worker gets its first surface before React and three are here: the two arrive and start while it computes,
 * each in turns of its own (`index.html` preloads them when built). The language comes first of all, so that every text is read in
 * it, whenever its module starts.
 */
import "./styles/index.css";
import { keepOffline } from "./offline/opening";
import { openLanguage } from "./state/language";
import { start } from "./state/start";
import { texts } from "./texts";

async function open(): Promise<void> {
  await openLanguage();
  const [page, { mount }] = await Promise.all([start(), import("./page")]);
  const root = document.getElementById("root");
  if (root) mount(root, page);
  keepOffline(page.store);
}

open().catch((error: unknown) => {
  const status = document.getElementById("status");
  if (status) status.textContent = texts.failedToLoad;
  throw error;
});
