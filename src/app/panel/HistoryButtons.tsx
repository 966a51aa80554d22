import { IconButton } from "../parts/IconButton";
import { usePage, usePageState } from "../state/context";
import { texts } from "../texts";
import { travel } from "./travel";

/** One step back, one step forth. They stay in the order of Tab where there is none: the focus is not lost with the last step. */
export function HistoryButtons() {
  const page = usePage();
  const canUndo = usePageState(({ history }) => history.past.length > 0);
  const canRedo = usePageState(({ history }) => history.future.length > 0);
  const steps = [
    { direction: "undo", possible: canUndo, keys: "Control+Z" },
    { direction: "redo", possible: canRedo, keys: "Control+Shift+Z" },
  ] as const;
  return steps.map(({ direction, possible, keys }) => (
    <IconButton
      key={direction}
      className="history-button"
      aria-disabled={!possible}
      aria-keyshortcuts={keys}
      onClick={() => travel(page, direction)}
      label={texts.panel[direction]}
      icon={direction}
    />
  ));
}
