import { lazy } from "react";
import { Loaded } from "../parts/Loaded";

const SummaryText = lazy(() => import("./SummaryText"));

/** For `aria-describedby` of the view. */
export const viewSummaryId = (view: number): string => `view-summary-${view}`;

/** What a view shows, in a few sentences, for those who do not see it. */
export function ViewSummary({ view }: { view: number }) {
  return (
    <p className="unseen" id={viewSummaryId(view)}>
      <Loaded>
        <SummaryText view={view} />
      </Loaded>
    </p>
  );
}
