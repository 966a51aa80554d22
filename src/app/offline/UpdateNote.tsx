import { Icon } from "../parts/Icon";
import { IconButton } from "../parts/IconButton";
import { usePage } from "../state/context";
import { room } from "../texts";
import { offline as de } from "../texts/de/offline";
import { offline as en } from "../texts/en/offline";

const texts = room({ en, de });

/** A newer version of the page is there. Nothing happens to the page before a person says so. */
export default function UpdateNote({ reload }: { reload(): void }) {
  const { store } = usePage();
  return (
    <div className="notes" role="status">
      <p>{texts.newVersion}</p>
      <button type="button" className="plain-button" onClick={reload}>
        <Icon name="reset" />
        {texts.reload}
      </button>
      <IconButton onClick={() => store.getState().set({ reload: null })} label={texts.later} icon="close" />
    </div>
  );
}
