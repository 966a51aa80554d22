import { useState } from "react";
import { surfaceKinds } from "../../core/surfaces";
import type { SurfaceSpec } from "../../core/types";
import { Segmented } from "../parts/Segmented";
import { DerivativesPanel } from "../typeset";
import { probeTexts } from "./texts";

/** First and second derivatives of the formulas that were typed. */
export default function DerivativesRoom({ spec }: { spec: SurfaceSpec }) {
  const { fields } = surfaceKinds[spec.kind];
  const [wanted, setWanted] = useState(fields[0]);
  const field = fields.includes(wanted) ? wanted : fields[0];
  return (
    <>
      {fields.length > 1 && (
        <Segmented
          label={probeTexts.derivativesOf}
          value={field}
          options={fields.map((name) => ({ value: name, label: name }))}
          onChange={setWanted}
        />
      )}
      <DerivativesPanel spec={spec} field={field} />
    </>
  );
}
