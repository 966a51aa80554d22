import { useEffect } from "react";
import { defaultCamera } from "../../settings";
import { CriticalSection } from "../critical/CriticalSection";
import { Icon } from "../parts/Icon";
import { IconButton } from "../parts/IconButton";
import { ProbeSection } from "../probe/ProbeSection";
import { usePage, usePageState } from "../state/context";
import { followGestures } from "../state/historyGestures";
import { followPlays } from "../state/player";
import type { ThemeChoice } from "../state/store";
import { texts } from "../texts";
import { DomainSection } from "./DomainSection";
import { HistoryButtons } from "./HistoryButtons";
import { ParametersSection } from "./ParametersSection";
import { SheetHandle } from "./SheetHandle";
import { AddSurface, SurfaceSection } from "./SurfaceSection";
import { ViewsSection } from "./ViewsSection";

/** The definition: beside the views, or on a phone a sheet below them. */
export function Panel() {
  const page = usePage();
  const { store } = page;
  const open = usePageState((state) => state.panelOpen);
  useEffect(() => followPlays(page), [page]);
  useEffect(() => followGestures(page.store), [page]);
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
          {texts.panel.examples}
        </button>
        <HistoryButtons />
        <HelpButton />
        <IconButton
          className="fold"
          aria-expanded={open}
          onClick={() => store.getState().set({ panelOpen: !open })}
          label={open ? texts.panel.close : texts.panel.open}
          icon={open ? "fold" : "unfold"}
        />
      </header>
      <div className="panel-body" inert={!open}>
        <SurfaceSection />
        <ParametersSection />
        <ProbeSection />
        <CriticalSection />
        <DomainSection />
        <ViewsSection />
        <footer className="panel-footer">
          <AddSurface />
          <ResetView />
          <ShareButton />
          <SaveButton />
          <ThemeButton />
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
    <IconButton
      onClick={() => store.getState().set({ theme: nextTheme[theme] })}
      label={texts.theme.next[theme]}
      icon={theme}
    />
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

function ShareButton() {
  const { store } = usePage();
  return (
    <button type="button" className="quiet" onClick={() => store.getState().set({ dialog: "share" })}>
      <Icon name="share" />
      {texts.share}
    </button>
  );
}

function SaveButton() {
  const { store } = usePage();
  return (
    <IconButton onClick={() => store.getState().set({ dialog: "exports" })} label={texts.save} icon="save" />
  );
}

function HelpButton() {
  const { store } = usePage();
  return (
    <IconButton onClick={() => store.getState().set({ dialog: "help" })} label={texts.help} icon="help" />
  );
}
