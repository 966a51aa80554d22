import { type ComponentType, lazy, startTransition, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { captionLines } from "../settings";
import { dialogs } from "./dialogs";
import { listenToKeys } from "./keyboard/listen";
import { Panel } from "./panel/Panel";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Loaded } from "./parts/Loaded";
import { Notes } from "./parts/Notes";
import { PageContext, usePage, usePageState } from "./state/context";
import { followWork } from "./state/recent";
import type { Page } from "./state/start";
import { texts } from "./texts";

const LessonCard = lazy(() => import("./lessons/LessonCard"));
const UpdateNote = lazy(() => import("./offline/UpdateNote"));

export function App() {
  const page = usePage();
  useEffect(() => listenToKeys(page), [page]);
  useEffect(() => followWork(page.store), [page]);
  const panelOpen = usePageState((state) => state.panelOpen);
  const dialog = usePageState((state) => state.dialog);
  const inLesson = usePageState(({ lesson, presenting }) => lesson !== null && !presenting);
  // One note at a time, and none in front of an audience.
  const reload = usePageState(({ reload, notes, presenting }) =>
    notes.length > 0 || presenting ? null : reload,
  );
  const Dialog = dialog && dialogs[dialog];
  return (
    <div className="page" data-panel={panelOpen ? "open" : "closed"}>
      <a className="skip-link" href="#views">
        {texts.skipToViews}
      </a>
      <Panel />
      <LoadedViews />
      {inLesson && (
        <Loaded failure={<FailureNote />}>
          <LessonCard />
        </Loaded>
      )}
      <PrintCaption />
      <Notes />
      {reload && (
        <Loaded>
          <UpdateNote reload={reload} />
        </Loaded>
      )}
      {Dialog && (
        <Loaded failure={<FailureNote />}>
          <Dialog />
        </Loaded>
      )}
    </div>
  );
}

/**
 * What `index.html` shows, until the scene has arrived. Not by `lazy`: after a placeholder of Suspense React waits 300 ms before it
 * shows what has come.
 */
function LoadedViews() {
  const [Views, setViews] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import("./views/Views").then(
      (module) => setViews(() => module.default),
      () => setFailed(true),
    );
  }, []);
  if (Views)
    return (
      <ErrorBoundary fallback={<ViewsStatus text={texts.failed} />}>
        <Views />
      </ErrorBoundary>
    );
  return <ViewsStatus text={failed ? texts.failedToLoad : texts.loading} />;
}

/** On paper only: what the surfaces are. */
function PrintCaption() {
  const settings = usePageState((state) => state.settings);
  return (
    <p className="print-caption math" aria-hidden="true">
      {captionLines(settings).join("\n")}
    </p>
  );
}

function ViewsStatus({ text }: { text: string }) {
  return (
    <main id="views" className="views" aria-label={texts.views.label}>
      <p className="shell-status" role="status">
        {text}
      </p>
    </main>
  );
}

function FailureNote() {
  return (
    <p className="notes" role="alert">
      {texts.failedToLoad}
    </p>
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
