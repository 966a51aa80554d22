import { useEffect, useState } from "react";
import { typesetTexts } from "./texts";

/** Milliseconds for which the button says what it did. */
const shownFor = 1600;

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  const said = { copied: typesetTexts.copied, failed: typesetTexts.copyFailed };
  return (
    <button type="button" className="copy-tex" aria-label={outcome ? undefined : label} onClick={copy}>
      <span aria-live="polite">{outcome ? said[outcome] : typesetTexts.copyTex}</span>
    </button>
  );
}
