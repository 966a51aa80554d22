import { settingsAttributes } from "./attributes";
import { words } from "./words";

/** All attributes that the element listens to. Whatever else lists them takes them from here. */
export const attributeNames = [
  ...settingsAttributes,
  ...(Object.keys(words) as (keyof typeof words)[]),
  ...(["poster", "alt", "lang"] as const),
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** Those that are keys of a link, too, and mean the same there. */
export const linkKeys = ["z", "x", "y", "camera", "probe"] as const satisfies readonly AttributeName[];

/** Properties that are the attribute's text; the others have a value of their own kind, or, as `lang`, are any element's. */
export const textProperties = [
  "z",
  "x",
  "y",
  "definitions",
  "projection",
  "colormap",
  "poster",
  "alt",
  "loading",
  "reveal",
  "interaction",
  "theme",
] as const satisfies readonly AttributeName[];

/** Properties that an author may have set before the element was known. */
export const properties = [
  ...textProperties,
  ...(["settings", "domain", "parameters", "quantity", "camera", "probe"] as const),
] as const satisfies readonly AttributeName[];
