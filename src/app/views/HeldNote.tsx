import { usePage, usePageState } from "../state/context";
import { texts } from "../texts";

/** Says that the scales stay as they were, and lets go of them. */
export function HeldNote() {
  const { store } = usePage();
  const keepScale = usePageState((state) => state.keepScale);
  if (!keepScale) return null;
  return (
    <div className="held">
      {texts.views.keptScale}
      <button type="button" className="remedy" onClick={() => store.getState().set({ keepScale: false })}>
        {texts.views.refit}
      </button>
    </div>
  );
}
