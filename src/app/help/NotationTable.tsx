import { defaultSettings, defaultSurface } from "../../settings";
import { Prose } from "../parts/Prose";
import { usePage } from "../state/context";
import { constants, functionFamilies, notation, notationIds, operators } from "./notation";
import { helpTexts as texts } from "./texts";

/** Ways to write a formula, each with formulas to try. */
export function NotationTable() {
  return (
    <>
      <table>
        <caption>{texts.notationCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.notationExamples}</th>
            <th scope="col">{texts.notationMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {notationIds.map((id) => (
            <tr key={id}>
              <td>
                <ul className="help-tries">
                  {notation[id].map(({ text }) => (
                    <li key={text}>
                      <Try formula={text} />
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <Prose text={texts.notation[id]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{texts.functionsList}</p>
      <ul className="help-names">
        {functionFamilies.map((family) => (
          <li key={family[0]}>
            <code>{family.join(" ")}</code>
          </li>
        ))}
      </ul>
      <p>
        {texts.operatorsList} <code>{operators.join(" ")}</code>
      </p>
      <p>
        {texts.constantsList} <code>{constants.join(" ")}</code>. {texts.radians}
      </p>
    </>
  );
}

/** Shows a formula in the views that the page begins with. */
function Try({ formula }: { formula: string }) {
  const { store } = usePage();
  const show = () => {
    const surface = { ...defaultSurface("graph"), expressions: { z: formula } };
    store.getState().open({ ...defaultSettings, surfaces: [surface] });
    store.getState().set({ dialog: null });
  };
  return (
    <button type="button" className="remedy" aria-label={texts.try(formula)} onClick={show}>
      <code>{formula}</code>
    </button>
  );
}
