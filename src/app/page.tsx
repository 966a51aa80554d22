import { lazy, Suspense, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "./panel/Panel";
import { Notes } from "./parts/Notes";
import { PageContext, usePageState } from "./state/context";
import type { Page } from "./state/start";
import { texts } from "./texts";

const Views = lazy(() => import("./views/Views"));
const Gallery = lazy(() => import("./gallery/Gallery"));

export function App() {
  const panelOpen = usePageState((state) => state.panelOpen);
  const dialog = usePageState((state) => state.dialog);
  return (
    <div className="page" data-panel={panelOpen ? "open" : "closed"}>
      <Panel />
      <Suspense fallback={<ViewsPlaceholder />}>
        <Views />
      </Suspense>
      <Notes />
      {dialog === "gallery" && (
        <Suspense>
          <Gallery />
        </Suspense>
      )}
    </div>
  );
}

/** What `index.html` shows, until the scene has arrived. */
function ViewsPlaceholder() {
  return (
    <main className="views" aria-label={texts.views.label}>
      <p className="shell-status" role="status">
        {texts.loading}
      </p>
    </main>
  );
}

/** In a transition React gives the browser its turns while it renders. */
export function mount(root: HTMLElement, page: Page): void {
  startTransition(() =>
    createRoot(root).render(
      <PageContext value={page}>
        <App />
      </PageContext>,
    ),
  );
}
