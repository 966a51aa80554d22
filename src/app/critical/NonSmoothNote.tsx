import { cornerSign } from "../../scene/show/overlays";
import type { NonSmooth } from "../../worker/inspect";
import { pin } from "../probe/actions";
import { readable } from "../probe/numbers";
import { usePage } from "../state/context";
import { CriticalSign } from "./CriticalSign";
import { criticalTexts } from "./texts";

interface NonSmoothNoteProps {
  nonSmooth: NonSmooth;
  surface: number;
  variables: readonly string[];
}

/** At kinks, cusps and tips the gradient is not zero, but f may be least or greatest there: says so, and lists what was found. */
export function NonSmoothNote({
  nonSmooth: { causes, corners },
  surface,
  variables: [u, v],
}: NonSmoothNoteProps) {
  const { store } = usePage();
  const texts = criticalTexts.nonSmooth;
  return (
    <>
      <p className="soft">
        {texts.note(causes.map((cause) => texts.causes[cause]).join(", "), corners.length)}
      </p>
      {corners.length > 0 && (
        <ul className="critical-corners">
          {corners.map((corner) => {
            const place = `${u} = ${readable(corner.u, 4)}, ${v} = ${readable(corner.v, 4)}`;
            const kind = criticalTexts.kinds[corner.kind];
            return (
              <li key={`${corner.u} ${corner.v}`}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => pin(store, surface, [corner.u, corner.v])}
                  aria-label={criticalTexts.pin(kind, place)}
                >
                  <CriticalSign kind={cornerSign[corner.kind]} />
                  {texts.corner(kind, place, readable(corner.value, 4))}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
