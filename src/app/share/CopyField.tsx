import { type ReactNode, useRef, useState } from "react";
import { Icon } from "../parts/Icon";
import type { Translated } from "../texts";
import type { share } from "../texts/en/share";

interface CopyFieldProps {
  /** Of the heading that names the field. */
  labelledBy: string;
  text: string;
  rows: number;
  texts: Translated<typeof share>;
  main?: boolean;
  /** Beside the button. */
  children?: ReactNode;
}

type Outcome = "copied" | "failed";

/** A text to be copied, and the button that does it. */
export function CopyField({ labelledBy, text, rows, texts, main = false, children }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** About the text that was copied; another one was not. */
  const [answer, setAnswer] = useState<{ outcome: Outcome; text: string } | null>(null);
  const outcome = answer?.text === text ? answer.outcome : null;
  const copy = async () => {
    field.current?.select();
    const result = await navigator.clipboard.writeText(text).then(
      (): Outcome => "copied",
      (): Outcome => "failed",
    );
    setAnswer({ outcome: result, text });
  };
  return (
    <>
      <textarea
        ref={field}
        className="share-link"
        readOnly
        rows={rows}
        spellCheck={false}
        aria-labelledby={labelledBy}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className="share-actions">
        <button type="button" className={main ? "main-button" : "plain-button"} onClick={copy}>
          <Icon name={outcome === "copied" ? "check" : "link"} />
          {outcome === "copied" ? texts.copied : texts.copy}
        </button>
        {children}
      </div>
      <p className="share-answer" role="status">
        {outcome === "failed" ? (
          texts.copyFailed
        ) : outcome === "copied" ? (
          <span className="unseen">{texts.copied}</span>
        ) : null}
      </p>
    </>
  );
}
