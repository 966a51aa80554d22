import { useMemo, useState } from "react";
import { Dialog } from "../parts/Dialog";
import { Icon } from "../parts/Icon";
import { usePage } from "../state/context";
import { language, room } from "../texts";
import { share as de } from "../texts/de/share";
import { share as en } from "../texts/en/share";
import { CopyField } from "./CopyField";
import { EmbedSection } from "./EmbedSection";
import { QrFigure } from "./QrFigure";
import { qrCode } from "./qr";
import { TalkSection } from "./TalkSection";

const texts = room({ en, de });

/** Characters of a link beyond which some mail programs and messengers cut it off. */
const usualLength = 2000;

/** What is shown, to be passed on. */
export default function Share() {
  const { currentLink } = usePage();
  // While the dialog is open nothing else changes.
  const [link] = useState(currentLink);
  const code = useMemo(() => qrCode(link), [link]);
  const long = link.length > usualLength;
  return (
    <Dialog title={texts.title} className="share">
      <p className="soft">{texts.lead}</p>
      <LinkSection link={link} long={long} />
      <section aria-labelledby="share-code">
        <h3 id="share-code">{texts.code}</h3>
        {code ? (
          <QrFigure code={code} texts={texts} note={long ? texts.codeLong : null} />
        ) : (
          <p>{texts.codeTooLong}</p>
        )}
      </section>
      <EmbedSection texts={texts} />
      <TalkSection texts={texts} />
    </Dialog>
  );
}

function LinkSection({ link, long }: { link: string; long: boolean }) {
  const canSend = typeof navigator.share === "function";
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{texts.link}</h3>
      <CopyField labelledBy="share-link" text={link} rows={3} texts={texts} main>
        {canSend && (
          <button type="button" className="plain-button" onClick={() => send(link)}>
            <Icon name="share" />
            {texts.send}
          </button>
        )}
        <span className="soft">{texts.length(link.length.toLocaleString(language))}</span>
      </CopyField>
      {long && <p className="soft">{texts.long}</p>}
    </section>
  );
}

/** The device's own way to pass things on. Who closes it has changed their mind, which is no failure. */
async function send(url: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
