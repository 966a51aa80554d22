const separator = "..";

/** "0..2pi", or null where the bounds' own dots would make that ambiguous. */
export function joinBounds(low: string, high: string): string | null {
  const joined = `${low}${separator}${high}`;
  const parts = splitBounds(joined);
  return parts && parts[0] === low && parts[1] === high ? joined : null;
}

/** Splits at the first "..", so that "0...5" is 0 to .5. */
export function splitBounds(text: string): [string, string] | null {
  const place = text.indexOf(separator);
  return place < 0 ? null : [text.slice(0, place), text.slice(place + separator.length)];
}

/** A decimal number and nothing else: no "", no "0x10", no "Infinity". */
export function readNumber(text: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

export function readInterval(text: string): [number, number] | null {
  const parts = splitBounds(text)?.map(readNumber);
  return parts && parts[0] !== null && parts[1] !== null ? [parts[0], parts[1]] : null;
}
