import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { type Shown, shownViews } from "../../scene/show/shown";
import type { ViewSpec } from "../../settings";
import { usePage, usePageState } from "../state/context";

/** What each view shows now. What it showed before goes with a view that has moved. */
export function useShown(): readonly Shown[] {
  const { engine } = usePage();
  const settings = usePageState((state) => state.settings);
  const hold = usePageState(({ moving, keepScale }) => moving || keepScale);
  const film = usePageState((state) => state.film);
  const results = useStore(engine.state, (state) => state.results);
  const before = useRef<{ views: readonly ViewSpec[]; shown: readonly Shown[] }>({ views: [], shown: [] });
  const shown = useMemo(() => {
    const { views, shown: old } = before.current;
    if (film) {
      const held = film.map(({ shown }) => shown);
      return shownViews(settings, results, held, true);
    }
    const shownBefore = settings.views.map((view, index) => {
      const place = views.indexOf(view);
      return old[place < 0 ? index : place];
    });
    return shownViews(settings, results, shownBefore, hold);
  }, [settings, results, hold, film]);
  useEffect(() => {
    // After a film scales are held again that were held before it.
    if (!film) before.current = { views: settings.views, shown };
  }, [settings, shown, film]);
  return shown;
}
