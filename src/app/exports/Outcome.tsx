import { exportTexts as texts } from "./texts";
import type { ExportState } from "./useExport";

/** What has become of a file. */
export function Outcome({ state }: { state: ExportState }) {
  return (
    <div className="export-outcome">
      {state.type === "running" && <progress value={state.part} aria-label={texts.working} />}
      <p className="soft" role="status">
        {state.type === "running" && <span className="unseen">{texts.working}</span>}
        {state.type === "done" && state.said}
        {state.type === "cancelled" && texts.cancelled}
      </p>
      {state.type === "failed" && (
        <p className="export-failure" role="alert">
          {texts.failed} <span className="soft">{state.reason}</span>
        </p>
      )}
    </div>
  );
}
