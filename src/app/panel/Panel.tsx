import { useState } from "react";
import { defaultCamera } from "../../settings";
import { Icon } from "../parts/Icon";
import { usePage, usePageState } from "../state/context";
import type { ThemeChoice } from "../state/store";
import { texts } from "../texts";
import { DomainSection } from "./DomainSection";
import { ParametersSection } from "./ParametersSection";
import { SheetHandle } from "./SheetHandle";
import { AddSurface, SurfaceSection } from "./SurfaceSection";
import { ViewsSection } from "./ViewsSection";

/** The definition: beside the views, or on a phone a sheet below them. */
export function Panel() {
  const { store } = usePage();
  const open = usePageState((state) => state.panelOpen);
  return (
    <aside className="panel" aria-label={texts.panel.label} data-open={open}>
      <SheetHandle />
      <header className="panel-header">
        <h1>{texts.name}</h1>
        <button
          type="button"
          className="plain-button"
          onClick={() => store.getState().set({ dialog: "gallery" })}
        >
          <Icon name="gallery" />
          {texts.panel.examples}
        </button>
        <ThemeButton />
        <button
          type="button"
          className="icon-button fold"
          aria-label={open ? texts.panel.close : texts.panel.open}
          title={open ? texts.panel.close : texts.panel.open}
          aria-expanded={open}
          onClick={() => store.getState().set({ panelOpen: !open })}
        >
          <Icon name={open ? "fold" : "unfold"} />
        </button>
      </header>
      <div className="panel-body" inert={!open}>
        <SurfaceSection />
        <ParametersSection />
        <DomainSection />
        <ViewsSection />
        <footer className="panel-footer">
          <AddSurface />
          <ResetView />
          <CopyLink />
        </footer>
      </div>
    </aside>
  );
}

const nextTheme: Record<ThemeChoice, ThemeChoice> = { system: "light", light: "dark", dark: "system" };

function ThemeButton() {
  const { store } = usePage();
  const theme = usePageState((state) => state.theme);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={texts.theme.next[theme]}
      title={texts.theme.next[theme]}
      onClick={() => store.getState().set({ theme: nextTheme[theme] })}
    >
      <Icon name={theme} />
    </button>
  );
}

function ResetView() {
  const { edit } = usePage().store.getState();
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => edit((settings) => ({ ...settings, camera: defaultCamera }))}
    >
      <Icon name="reset" />
      {texts.panel.resetView}
    </button>
  );
}

/** Milliseconds for which a button says what it did. */
const answerTime = 2000;

function CopyLink() {
  const { currentLink } = usePage();
  const [answer, setAnswer] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(currentLink());
      setAnswer(texts.panel.linkCopied);
    } catch {
      setAnswer(texts.panel.linkFailed);
    }
    setTimeout(() => setAnswer(null), answerTime);
  };
  return (
    <button type="button" className="quiet" onClick={copy} aria-live="polite">
      <Icon name={answer === null ? "link" : "check"} />
      {answer ?? texts.panel.copyLink}
    </button>
  );
}
