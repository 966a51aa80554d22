/** The messages between an embedded surface and the page around it, and the check of what comes in. */

/** Attributes that a message may set, by their names; null removes one. */
export type Attributes = Record<string, string | null>;

export const events = ["ready", "change", "probe", "problem", "key"] as const;
/** What the page around can listen to: the element's own events, and keys that the surface does not use. */
export type EventName = (typeof events)[number];

export const pictureTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/** Each request with what it takes and what its answer holds. */
export interface Requests {
  /** Sets attributes of the element; those not named stay. */
  set: [{ attributes: Attributes }, { attributes: Record<string, string> }];
  /** The attributes as they stand, the state as a link's settings, and how many messages were ignored so far. */
  get: [object, { attributes: Record<string, string>; settings: string; ignored: number }];
  /** A picture; width and height in pixels, by default those of the page. */
  snapshot: [{ format?: (typeof pictureTypes)[number]; width?: number; height?: number }, { picture: Blob }];
  /** From now on these events, and no others, are posted; at first "ready" and "key", to the one origin that may listen. */
  subscribe: [{ events: EventName[] }, { events: EventName[] }];
}

export type RequestName = keyof Requests;
export type Input<N extends RequestName> = Requests[N][0];
export type Output<N extends RequestName> = Requests[N][1];

/** What the page around posts. */
export type Request = {
  [N in RequestName]: { curvascape: 1; type: N; id?: string | number } & Input<N>;
}[RequestName];

/** What is posted back. */
export type Answer =
  | { curvascape: 1; type: "answer"; id: string | number | null; to: RequestName; result: object }
  | { curvascape: 1; type: "refusal"; id: string | number | null; to: RequestName; message: string }
  | { curvascape: 1; type: "event"; name: EventName; detail: unknown };

type Fields = Readonly<Record<string, unknown>>;

const limits = { attributes: 32, nameLength: 40, valueLength: 400_000, idLength: 100, side: 8192 };

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isAbsentOr = (value: unknown, check: (value: unknown) => boolean): boolean =>
  value === undefined || check(value);
const isOneOf = (values: readonly string[], value: unknown): boolean =>
  typeof value === "string" && values.includes(value);
const isSide = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= limits.side;
const isId = (value: unknown): boolean =>
  Number.isFinite(value) || (typeof value === "string" && value.length <= limits.idLength);

function isAttributes(value: unknown): boolean {
  if (!isFields(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= limits.attributes &&
    entries.every(
      ([name, text]) =>
        name.length <= limits.nameLength &&
        (text === null || (typeof text === "string" && text.length <= limits.valueLength)),
    )
  );
}

const shapes = {
  set: ({ attributes }) => isAttributes(attributes),
  get: () => true,
  snapshot: ({ format, width, height }) =>
    isAbsentOr(format, (value) => isOneOf(pictureTypes, value)) &&
    isAbsentOr(width, isSide) &&
    isAbsentOr(height, isSide),
  subscribe: ({ events: names }) =>
    Array.isArray(names) && names.length <= events.length && names.every((name) => isOneOf(events, name)),
} satisfies Record<RequestName, (fields: Fields) => boolean>;

/** Whether this is a request of ours, whole and of the right shape. */
export function isRequest(data: unknown): data is Request {
  if (!isFields(data) || data.curvascape !== 1) return false;
  const { type, id } = data;
  if (typeof type !== "string" || !Object.hasOwn(shapes, type)) return false;
  return isAbsentOr(id, isId) && shapes[type as RequestName](data);
}
