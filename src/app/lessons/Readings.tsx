import { Formula } from "../../scene";
import { readable } from "../probe/numbers";
import { usePageState } from "../state/context";
import { type ReadingId, readings } from "./readings";
import { cardTexts } from "./texts";
import { usePinned } from "./useLessonState";

/** Numbers at the pinned point; they follow sliders and arrow keys. */
export function Readings({ ids }: { ids: readonly ReadingId[] }) {
  const point = usePinned();
  const isPinned = usePageState(({ settings }) => settings.probe !== null);
  if (!isPinned) return <p className="soft">{cardTexts.noPoint}</p>;
  return (
    <dl className="lesson-readings" aria-label={cardTexts.numbers}>
      {ids.map((id) => {
        const value = point ? readings[id].of(point.data) : undefined;
        return (
          <div key={id}>
            <dt>
              <Formula tex={readings[id].symbol} />
            </dt>
            <dd>{value === undefined ? "–" : <data value={String(value)}>{readable(value, 5)}</data>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
