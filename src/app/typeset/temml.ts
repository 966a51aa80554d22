/** The typesetter, loaded when the first formula asks for it: 50 kB compressed that a first look at a surface does not need. */
import { useEffect, useSyncExternalStore } from "react";

/** Puts MathML in an element. @throws ParseError where it does not understand the TeX. */
export type SetMath = (tex: string, element: HTMLElement, display: boolean) => void;

let setMath: SetMath | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Loads the typesetter ahead of its use. What fails is tried again with the next formula. */
export function loadTypesetter(): Promise<void> {
  loading ??= import("temml").then(
    ({ default: temml }) => {
      setMath = (tex, element, display) => {
        // DOM and CSSOM, never markup: the page's policy forbids style attributes.
        // At full size by a command of TeX: in its display mode temml centres.
        temml.render(display ? `\\displaystyle ${tex}` : tex, element, { throwOnError: true, trust });
        keepBracketsSmall(element);
      };
      for (const listener of listeners) listener();
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** A class is the only thing of HTML that TeX may bring. */
const trust = ({ command }: { command: string }) => command === "\\class";

/** What brackets grow around. */
const tall = "mfrac, msqrt, mroot, mtable, munder, mover, munderover";

/**
 * Brackets around a single line do not stretch: Chromium makes every bracket that may grow as wide as the largest one of the font,
 * so that there are gaps around the small ones.
 */
function keepBracketsSmall(element: HTMLElement): void {
  for (const bracket of element.querySelectorAll('mo[fence="true"][stretchy="true"]'))
    if (!bracket.parentElement?.querySelector(tall)) bracket.setAttribute("stretchy", "false");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The typesetter, once it is there. */
export function useTypesetter(): SetMath | undefined {
  useEffect(() => {
    void loadTypesetter();
  }, []);
  return useSyncExternalStore(subscribe, () => setMath);
}
