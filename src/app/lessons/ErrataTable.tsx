import { Fragment } from "react";
import { type ErratumId, exampleErrata } from "../../core/derivation/errata";
import { quantities } from "../../core/quantities";
import { Formula } from "../../scene";
import { readable } from "../probe/numbers";
import { usePageState } from "../state/context";
import { Scrollable } from "../typeset/Scrollable";
import { Typeset } from "../typeset/Typeset";
import { residualsAt } from "./residuals";
import { cardTexts as texts } from "./texts";
import { usePinned } from "./useLessonState";

/** Formulas of the paper, as printed and corrected, with what is left between each and the engine at the pinned point. */
export function ErrataTable({ ids }: { ids: readonly ErratumId[] }) {
  const isPinned = usePageState(({ settings }) => settings.probe !== null);
  const point = usePinned();
  if (!isPinned) return <p className="soft">{texts.noPoint}</p>;
  // Unknown for a moment is no other surface.
  if (point && ids.some((id) => residualsAt(id, point) === null))
    return <p className="soft">{texts.otherSurface}</p>;
  return (
    <Scrollable className="lesson-errata">
      <table aria-label={texts.comparison}>
        <thead>
          <tr>
            <th scope="col">{texts.formula}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.difference}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const { quantity, printed, right } = exampleErrata[id];
            const residuals = point && residualsAt(id, point);
            return (
              <Fragment key={id}>
                <Row id={`${id}-printed`} name={texts.printed} tex={printed.tex}>
                  <Value of={residuals?.printed} />
                  <Value of={residuals?.printedResidual} isResidual />
                </Row>
                <Row id={`${id}-right`} name={texts.right} tex={right.tex}>
                  <Value of={residuals?.right} />
                  <Value of={residuals?.rightResidual} isResidual />
                </Row>
                <tr data-formula={`${id}-engine`}>
                  <th scope="row">
                    {texts.engine}: <Formula tex={quantities[quantity].symbol} />
                  </th>
                  <Value of={residuals?.engine} />
                  <td />
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </Scrollable>
  );
}

function Row({
  id,
  name,
  tex,
  children,
}: {
  id: string;
  name: string;
  tex: string;
  children: React.ReactNode;
}) {
  return (
    <tr data-formula={id}>
      <th scope="row">
        <span className="lesson-formula-name">{name}</span>
        <Typeset tex={tex} plain={name} label={name} />
      </th>
      {children}
    </tr>
  );
}

/** As precise as a double where it matters: a difference of rounding is told as what it is. */
function Value({ of, isResidual = false }: { of: number | undefined; isResidual?: boolean }) {
  if (of === undefined) return <td>–</td>;
  return (
    <td>
      <data value={String(of)}>{isResidual ? readable(of, 3) : readable(of, 7)}</data>
    </td>
  );
}
