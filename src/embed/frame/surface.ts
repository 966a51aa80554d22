import { CurvaScape } from "..";
import type { Subject } from "./conversation";
import type { Attributes } from "./messages";
import type { FrameQuery } from "./query";

/** The names that the element listens to. Event handlers and styles are none of them: a message can set data only. */
const observed: readonly string[] = CurvaScape.observedAttributes;

/** Sets what is observed, and says what is not. @throws TypeError naming the first attribute that the element does not know. */
function setAttributes(surface: HTMLElement, attributes: Attributes): void {
  const unknown = Object.keys(attributes).find((name) => !observed.includes(name));
  if (unknown !== undefined) throw new TypeError(`The element has no attribute ${JSON.stringify(unknown)}.`);
  for (const [name, value] of Object.entries(attributes))
    if (value === null) surface.removeAttribute(name);
    else surface.setAttribute(name, value);
}

/** The element as the address describes it. */
export function createSurface({ settings, attributes }: FrameQuery): CurvaScape {
  const surface = new CurvaScape();
  setAttributes(surface, { settings, ...attributes });
  return surface;
}

const attributesOf = (surface: CurvaScape): Record<string, string> =>
  Object.fromEntries(
    observed.flatMap((name) => {
      const value = surface.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** The element as the page around this one deals with it. */
export const createSubject = (surface: CurvaScape): Subject => ({
  set: ({ attributes }) => {
    setAttributes(surface, attributes);
    return { attributes: attributesOf(surface) };
  },
  get: () => ({ attributes: attributesOf(surface), settings: surface.settings }),
  snapshot: async ({ format = "image/png", width, height }) => ({
    picture: await surface.toBlob({ type: format, width, height }),
  }),
});
