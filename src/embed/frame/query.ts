import { type AttributeName, attributeNames, linkKeys } from "../element/names";

/** Attributes of the element that are no part of a link's settings; the same words in the page's address. */
const attributes: readonly AttributeName[] = attributeNames.filter(
  (name) => name !== "settings" && !(linkKeys as readonly string[]).includes(name),
);

/** What the address of the page says. */
export interface FrameQuery {
  /** The rest of the address: a link's settings, as the share button gives them. */
  settings: string;
  attributes: Partial<Record<AttributeName, string>>;
  /** Who may send messages, as the address says: an origin, or "null" for a file. */
  origin: string | null;
}

const isAttribute = (key: string): key is AttributeName => (attributes as readonly string[]).includes(key);

/** Takes an address' query apart, with or without its "?". Total: of a key that is given twice the last one counts. */
export function readQuery(query: string): FrameQuery {
  const result: FrameQuery = { settings: "", attributes: {}, origin: null };
  const settings: string[] = [];
  for (const pair of query.replace(/^\?/, "").split("&")) {
    const [[key, value] = ["", ""]] = new URLSearchParams(pair);
    if (isAttribute(key)) result.attributes[key] = value;
    else if (key === "origin") result.origin = value;
    // As it stands: the link's own reader knows better what a broken escape was.
    else if (pair !== "") settings.push(pair);
  }
  // As the element does: a formula alone is shown by its scalar curvature.
  if (!settings.some((pair) => pair.startsWith("show="))) settings.unshift("show=S");
  result.settings = settings.join("&");
  return result;
}
