import { useCallback, useEffect, useState } from "react";
import { announce } from "../parts/announce";
import { IconButton } from "../parts/IconButton";
import { usePage, usePageState, useResult } from "../state/context";
import { HeldNote } from "../views/HeldNote";
import { ParameterControl } from "./ParameterControl";
import { titleOf, turnPage } from "./pages";
import { presentTexts } from "./texts";
import { useFullScreen } from "./useFullScreen";

const turns: Readonly<Record<string, 1 | -1>> = { PageUp: -1, PageDown: 1 };

/** Below a presentation: what is shown, the sliders of its parameters, back, forward and end. Loaded when first used. */
export default function PresenterBar() {
  const page = usePage();
  const { store } = page;
  const leave = useCallback(() => store.getState().set({ presenting: false }), [store]);
  useFullScreen(leave);
  useKeys(leave);
  const surface = usePageState((state) => state.surface);
  const names = useResult(surface).stage?.parameters ?? [];
  return (
    <section className="presenter" aria-label={presentTexts.label}>
      <IconButton onClick={() => turnPage(page, -1)} label={presentTexts.previous} icon="before" />
      <IconButton onClick={() => turnPage(page, 1)} label={presentTexts.next} icon="after" />
      <Title />
      <div className="presenter-parameters">
        {names.map((name) => (
          <ParameterControl key={`${surface} ${name}`} surface={surface} name={name} />
        ))}
      </div>
      <HeldNote />
      <IconButton onClick={leave} label={presentTexts.end} icon="close" />
    </section>
  );
}

/** Of the example or the step that is shown; one's own work has none. */
function Title() {
  const settings = usePageState((state) => state.settings);
  const lesson = usePageState((state) => state.lesson);
  const [title, setTitle] = useState("");
  useEffect(() => {
    let wanted = true;
    titleOf(settings, lesson).then((found) => {
      if (wanted) setTitle(found);
    });
    return () => {
      wanted = false;
    };
  }, [settings, lesson]);
  return (
    <p className="presenter-title" role="status">
      {title}
    </p>
  );
}

/** Keys of a presentation, whatever has the focus: a remote control sends Page Up and Page Down. */
function useKeys(leave: () => void): void {
  const page = usePage();
  useEffect(() => {
    const { store } = page;
    announce(presentTexts.started);
    focusViews();
    const isOpen = () => store.getState().dialog === null;
    const onTurn = (event: KeyboardEvent) => {
      const direction = Object.hasOwn(turns, event.key) ? turns[event.key] : undefined;
      if (!direction || !isOpen()) return;
      // Sliders have a use for these keys, too.
      event.preventDefault();
      event.stopPropagation();
      turnPage(page, direction);
    };
    // Menus and fields keep the Escape that closes them.
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && isOpen()) leave();
    };
    addEventListener("keydown", onTurn, { capture: true });
    addEventListener("keydown", onEscape);
    return () => {
      removeEventListener("keydown", onTurn, { capture: true });
      removeEventListener("keydown", onEscape);
      focusViews();
    };
  }, [page, leave]);
}

/** The panel, which comes and goes, may have had the focus. Nothing is framed by it before somebody uses the keys. */
function focusViews(): void {
  document.getElementById("views")?.focus({ preventScroll: true });
}
