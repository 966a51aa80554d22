import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "./panel/Panel";
import { Notes } from "./parts/Notes";
import { PageContext, usePageState } from "./state/context";
import type { Page } from "./state/start";
import { Views } from "./views/Views";

const Gallery = lazy(() => import("./gallery/Gallery"));

export function App() {
  const panelOpen = usePageState((state) => state.panelOpen);
  const dialog = usePageState((state) => state.dialog);
  return (
    <div className="page" data-panel={panelOpen ? "open" : "closed"}>
      <Panel />
      <Views />
      <Notes />
      {dialog === "gallery" && (
        <Suspense>
          <Gallery />
        </Suspense>
      )}
    </div>
  );
}

export function mount(root: HTMLElement, page: Page): void {
  createRoot(root).render(
    <PageContext value={page}>
      <App />
    </PageContext>,
  );
}
