/** How much one Settings value may hold: what arrives from outside is read up to here and no further. */
export const limits = {
  surfaces: 16,
  views: 16,
  columns: 8,
  leastOpacity: 0.1,
  variables: 8,
  parameters: 64,
  /** UTF-16 characters of one formula, bound or definition. The formula reader refuses less than this, in words. */
  textLength: 20_000,
  nameLength: 40,
  titleLength: 80,
  /** Characters of an address or of stored JSON. */
  linkLength: 400_000,
  /** Notes on what was dropped; more than these are counted only. */
  notes: 50,
} as const;
