export { appliesTo } from "./applies";
export * from "./defaults";
export { limits } from "./limits";
export { decodeSettings } from "./link/decode";
export { encodeSettings } from "./link/encode";
export { linkIn } from "./link/query";
export { isName, type ParsedSettings, parseSettings } from "./parse";
export { quantityNamed } from "./symbols";
export type * from "./types";
