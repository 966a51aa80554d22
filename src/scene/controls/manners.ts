/** How a view shares pointer, wheel and keys with the page that it stands in. */
export interface Manners {
  /** Fingers, mouse and keys do something at all. */
  listens: boolean;
  /** Until it has the focus, the wheel and one finger scroll the page; keys that it uses go no further. */
  shares: boolean;
  /** A press that was no drag chooses a point. */
  chooses: boolean;
  /** Whether a key is one of its own, while it has the focus. */
  takes(key: string): boolean;
}

const zoomKeys = new Set(["+", "=", "-", "_", "0"]);

export const manners = {
  /** A page that is there for the views. */
  page: { listens: true, shares: false, chooses: true, takes: () => true },
  /** A guest that uses every key of a view: arrows, + and −, 0 to 7, P, Enter. */
  full: { listens: true, shares: true, chooses: true, takes: () => true },
  /** A guest that leaves to a deck of slides what turns its pages: arrows, digits and letters. */
  orbit: { listens: true, shares: true, chooses: false, takes: (key) => zoomKeys.has(key) },
  /** A picture. */
  none: { listens: false, shares: true, chooses: false, takes: () => false },
} satisfies Record<string, Manners>;

export type MannersId = keyof typeof manners;
