import { Dialog } from "../parts/Dialog";
import { Icon } from "../parts/Icon";
import { Prose } from "../parts/Prose";
import { About } from "./About";
import { KeysSection } from "./KeysSection";
import { LanguageChoice } from "./LanguageChoice";
import { NotationTable } from "./NotationTable";
import { QuantityTable } from "./QuantityTable";
import { Sources } from "./Sources";
import { helpTexts as texts } from "./texts";

type SectionId = keyof typeof texts.headings;

/** Each section of the page: its paragraphs, and what else it shows. */
const sections: [SectionId, readonly string[], (() => React.ReactNode)?][] = [
  ["seen", texts.seen, QuantityTable],
  ["typing", texts.typing, NotationTable],
  ["numbers", texts.numbers],
  ["colours", texts.colours],
  ["probe", texts.probe],
  ["views", texts.views],
  ["keys", [], KeysSection],
  ["links", texts.links],
  ["sources", [], Sources],
  ["about", [], About],
];

/** All that there is to know, on one page: to be searched by the browser, and printed. */
export default function Help() {
  return (
    <Dialog title={texts.title} className="help">
      <LanguageChoice />
      <nav aria-label={texts.contents}>
        <ul>
          {sections.map(([id]) => (
            <li key={id}>
              <button type="button" onClick={() => jump(id)}>
                {texts.headings[id]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(([id, paragraphs, More]) => (
        <section key={id} aria-labelledby={`help-${id}`}>
          <h3 id={`help-${id}`} tabIndex={-1}>
            {texts.headings[id]}
          </h3>
          {paragraphs.map((text) => (
            <p key={text}>
              <Prose text={text} />
            </p>
          ))}
          {More && <More />}
        </section>
      ))}
      <button type="button" className="plain-button print-button" onClick={() => print()}>
        <Icon name="print" />
        {texts.print}
      </button>
    </Dialog>
  );
}

/** No link: a fragment in the address would be an entry in the history. */
function jump(id: SectionId): void {
  const heading = document.getElementById(`help-${id}`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
