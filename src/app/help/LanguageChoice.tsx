import { usePage } from "../state/context";
import { switchLanguage } from "../state/language";
import { language, languageIds, languages } from "../texts";
import { helpTexts as texts } from "./texts";

/** Buttons, not a choice: another language loads the page anew. */
export function LanguageChoice() {
  const { store } = usePage();
  return (
    <fieldset className="help-languages">
      <legend className="unseen">{texts.language}</legend>
      {languageIds.map((id) => (
        <button
          type="button"
          key={id}
          lang={id}
          aria-current={id === language ? "true" : undefined}
          onClick={() => {
            if (id !== language) void switchLanguage(id, store.getState());
          }}
        >
          {languages[id].label}
        </button>
      ))}
    </fieldset>
  );
}
