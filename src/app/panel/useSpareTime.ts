import { useEffect, useState } from "react";
import { followReadiness, whenIdle } from "../state/readiness";

/** Milliseconds for which the page has been at rest before anything is fetched that nobody has asked for yet. */
const rest = 600;

/** Signs of a person: a page that nobody has come to loads what it shows, and no more. */
const signs = ["pointermove", "pointerdown", "keydown", "wheel", "focusin"] as const;

/**
 * True once somebody has come to the page, the first surface is there and the page has been at rest for a moment; at once where it is
 * wanted. Not by itself where the person asked to save data.
 */
export function useSpareTime(wanted: boolean): boolean {
  const [visited, setVisited] = useState(false);
  const [spare, setSpare] = useState(false);
  useEffect(() => {
    if (wanted || visited) return;
    const visit = () => setVisited(true);
    for (const sign of signs) addEventListener(sign, visit, { passive: true, capture: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, visit, { capture: true });
    };
  }, [wanted, visited]);
  useEffect(() => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (wanted || spare || !visited || connection?.saveData) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = followReadiness((ready) => {
      clearTimeout(timer);
      if (ready) timer = setTimeout(whenIdle, rest, () => setSpare(true));
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [wanted, spare, visited]);
  return wanted || spare;
}
