import { encodeSettings } from "../../settings";
import type { AttributeName } from "../element/names";
import { cameraText, domainText, parametersText } from "../element/properties";
import type { SurfaceAttributes } from "./types";

type Written<K extends keyof SurfaceAttributes> = (value: NonNullable<SurfaceAttributes[K]>) => string;

const plain = (value: string) => value;

/** How each property stands in its attribute. */
const writers: { [K in AttributeName]: Written<K> } = {
  settings: (value) => (typeof value === "string" ? value : encodeSettings(value)),
  z: plain,
  x: plain,
  y: plain,
  definitions: plain,
  parameters: (value) => (typeof value === "string" ? value : parametersText(value)),
  domain: (value) => (typeof value === "string" ? value : domainText(value)),
  quantity: (value) => (typeof value === "string" ? value : value.join(",")),
  projection: plain,
  colormap: plain,
  camera: (value) => (typeof value === "string" ? value : cameraText(value)),
  probe: (value) => (typeof value === "string" ? value : value.join(",")),
  poster: plain,
  alt: plain,
  loading: plain,
  reveal: plain,
  interaction: plain,
  theme: plain,
  lang: plain,
};

export const attributeNames = Object.keys(writers) as (keyof SurfaceAttributes)[];

/** The attribute's text; null where the property is absent. */
export function attributeText<K extends keyof SurfaceAttributes>(
  name: K,
  value: SurfaceAttributes[K] | null,
): string | null {
  if (value === undefined || value === null) return null;
  // The name picks the writer of just this property, which the type checker cannot follow.
  const write = writers[name] as (value: SurfaceAttributes[K]) => string;
  return write(value);
}
