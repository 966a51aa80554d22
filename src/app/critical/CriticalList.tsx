import { useEffect } from "react";
import { hasFunction } from "../../scene/show/inspection";
import type { CriticalPoints } from "../../worker/inspect";
import { Switch } from "../parts/Switch";
import { useInspection } from "../probe/useInspection";
import { usePage, usePageState, useResult, useSurface } from "../state/context";
import { CriticalSign } from "./CriticalSign";
import { CriticalTable } from "./CriticalTable";
import { NonSmoothNote } from "./NonSmoothNote";
import { countsOf, remarkOf } from "./remark";
import { criticalTexts } from "./texts";

/** What there is to say of the critical points, and the list of them. */
export default function CriticalList() {
  const { store, inspection } = usePage();
  useEffect(() => inspection.watchCriticalPoints(), [inspection]);
  const surface = usePageState((state) => state.surface);
  const spec = useSurface();
  const marked = usePageState(({ settings }) => settings.overlays.criticalPoints);
  const { list, failure } = useInspection(surface).critical;
  const { stage } = useResult(surface);

  if (!hasFunction(spec))
    return (
      <p className="soft">{spec.kind === "graph" ? criticalTexts.moreVariables : criticalTexts.noFunction}</p>
    );
  return (
    <>
      <Switch
        label={criticalTexts.mark}
        checked={marked}
        onChange={(criticalPoints) =>
          store.getState().edit((settings) => ({
            ...settings,
            overlays: { ...settings.overlays, criticalPoints },
          }))
        }
      />
      <div className="critical-message" role="status">
        {failure ? criticalTexts[failure] : list ? <Summary list={list} /> : criticalTexts.looking}
      </div>
      {list?.nonSmooth && (
        <NonSmoothNote nonSmooth={list.nonSmooth} surface={surface} variables={spec.variables} />
      )}
      {list && stage && list.points.length > 0 && (
        <CriticalTable
          points={list.points}
          surface={surface}
          variables={spec.variables}
          domain={Object.values(stage.domain)}
        />
      )}
    </>
  );
}

function Summary({ list }: { list: CriticalPoints }) {
  const { points, truncated, lines, unresolved, nonSmooth } = list;
  const remark = remarkOf(points);
  const { incomplete } = criticalTexts;
  return (
    <>
      {points.length === 0 && <p>{nonSmooth ? criticalTexts.noneSmooth : criticalTexts.none}</p>}
      <p className="critical-counts">
        {countsOf(points).map(([kind, count]) => (
          <span key={kind}>
            <CriticalSign kind={kind} />
            {criticalTexts.counts[kind](count)}
          </span>
        ))}
      </p>
      {remark && <p className="critical-remark">{remark}</p>}
      {truncated && <p className="soft">{incomplete.truncated(points.length)}</p>}
      {lines && <p className="soft">{incomplete.lines}</p>}
      {unresolved && <p className="soft">{incomplete.unresolved}</p>}
    </>
  );
}
