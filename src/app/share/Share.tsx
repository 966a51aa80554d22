import { useMemo, useRef, useState } from "react";
import { Dialog } from "../parts/Dialog";
import { Icon } from "../parts/Icon";
import { usePage } from "../state/context";
import { language, room } from "../texts";
import { share as de } from "../texts/de/share";
import { share as en } from "../texts/en/share";
import { QrFigure } from "./QrFigure";
import { qrCode } from "./qr";

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
    </Dialog>
  );
}

type Outcome = "copied" | "failed";

function LinkSection({ link, long }: { link: string; long: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async () => {
    field.current?.select();
    setOutcome(
      await navigator.clipboard.writeText(link).then(
        (): Outcome => "copied",
        (): Outcome => "failed",
      ),
    );
  };
  const canSend = typeof navigator.share === "function";
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{texts.link}</h3>
      <textarea
        ref={field}
        className="share-link"
        readOnly
        rows={3}
        spellCheck={false}
        aria-labelledby="share-link"
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className="share-actions">
        <button type="button" className="main-button" onClick={copy}>
          <Icon name={outcome === "copied" ? "check" : "link"} />
          {outcome === "copied" ? texts.copied : texts.copy}
        </button>
        {canSend && (
          <button type="button" className="plain-button" onClick={() => send(link)}>
            <Icon name="share" />
            {texts.send}
          </button>
        )}
        <span className="soft">{texts.length(link.length.toLocaleString(language))}</span>
      </div>
      {long && <p className="soft">{texts.long}</p>}
      <p className="share-answer" role="status">
        {outcome === "failed" ? (
          texts.copyFailed
        ) : outcome === "copied" ? (
          <span className="unseen">{texts.copied}</span>
        ) : null}
      </p>
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
