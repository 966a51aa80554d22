/** Characters that may stand unescaped in an address's query, beyond those that encodeURIComponent leaves. */
const readable = /%(?:2C|3A|2F|5E|3D|3B|7C|3F|40|24)/g;

/** Writes text for a query so that formulas stay readable: "e^(-c*u) + 1" becomes "e^(-c*u)+%2B+1". */
export function escapeText(text: string): string {
  return encodeURIComponent(text)
    .replace(readable, (code) => decodeURIComponent(code))
    .replaceAll("%20", "+")
    .replaceAll("'", "%27");
}

/** The reverse; text with broken escapes comes back as it stands, with `broken` set. */
export function unescapeText(text: string): { text: string; broken: boolean } {
  const spaced = text.replaceAll("+", " ");
  try {
    return { text: decodeURIComponent(spaced), broken: false };
  } catch {
    return { text: spaced, broken: true };
  }
}
