/** What is known of the page around this one. */
export interface Surroundings {
  /** As the address says (`?origin=`), or null. */
  named: string | null;
  /** `location.ancestorOrigins`, nearest first; not every browser tells. */
  ancestors: ArrayLike<string> | undefined;
  /** `document.referrer`, empty where the page around hides it. */
  referrer: string;
}

/** The origin that a page opened from a file or in a sandbox has in messages. */
export const opaque = "null";

/**
 * The one origin from which messages are taken, and to which they are posted: named in the address, or else that of the page around
 * this one. Null where there is none to be known: then nobody is heard.
 */
export function allowedOrigin({ named, ancestors, referrer }: Surroundings): string | null {
  const nearest = named ?? ancestors?.[0] ?? (referrer === "" ? null : referrer);
  return nearest === null ? null : originOf(nearest);
}

/** Normal form, "https://example.org"; anything that has no origin of its own is opaque. */
function originOf(text: string): string | null {
  if (text === opaque) return opaque;
  try {
    const { protocol, origin } = new URL(text);
    // Some browsers say "file://" here.
    return protocol === "file:" ? opaque : origin;
  } catch {
    return null;
  }
}

/** Browsers call the origin of a file "null" or "file://". */
export const sameOrigin = (origin: string, allowed: string): boolean => originOf(origin) === allowed;

/** An opaque origin cannot be named as a target; the message goes to the window around this one alone. */
export const targetOf = (allowed: string): string => (allowed === opaque ? "*" : allowed);
