/** A server that renders tags has no elements. */
const ElementBase: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (class {} as unknown as typeof HTMLElement) : HTMLElement;

/** Sets an attribute, or removes it for null. */
export function reflect(element: Element, name: string, text: string | null | undefined): void {
  if (text === null || text === undefined) element.removeAttribute(name);
  else element.setAttribute(name, text);
}

/** Listens to events of its own, as to all others. */
export interface Telling<Events> {
  addEventListener<K extends keyof Events & string>(
    type: K,
    listener: (this: this, event: Events[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

type ElementWith<N extends string, Events> = Telling<Events> & HTMLElement & Record<N, string | null>;

/** The base of a class of elements with properties that are the text of their attributes; null where one is not there. */
export function elementWith<N extends string, Events>(names: readonly N[]): new () => ElementWith<N, Events> {
  class Reflecting extends ElementBase {}
  for (const name of names)
    Object.defineProperty(Reflecting.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, text: string | null) {
        reflect(this, name, text);
      },
    });
  return Reflecting as new () => Reflecting & ElementWith<N, Events>;
}

/** Takes properties that were set before the element was known: they hide those of its class. */
export function upgrade(element: HTMLElement, names: readonly string[]): void {
  const properties = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(properties, name)) continue;
    const value = properties[name];
    delete properties[name];
    properties[name] = value;
  }
}
