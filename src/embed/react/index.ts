export { Curvascape } from "./Curvascape";
export type * from "./types";
