import { legendWords } from "../../../scene/legend/words";

/** The scene speaks English itself. */
export const legend = legendWords;
