import { meant } from "../exports/meant";
import { Icon } from "../parts/Icon";
import { usePage } from "../state/context";
import type { Translated } from "../texts";
import type { share } from "../texts/en/share";

/** Leads to the file that holds everything. */
export function TalkSection({ texts }: { texts: Translated<typeof share> }) {
  const { store } = usePage();
  const open = () => {
    meant.format = "capsule";
    store.getState().set({ dialog: "exports" });
  };
  return (
    <section aria-labelledby="share-talk">
      <h3 id="share-talk">{texts.talk}</h3>
      <p className="soft">{texts.talkLead}</p>
      <div className="share-actions">
        <button type="button" className="plain-button" onClick={open}>
          <Icon name="save" />
          {texts.talkSave}
        </button>
      </div>
    </section>
  );
}
