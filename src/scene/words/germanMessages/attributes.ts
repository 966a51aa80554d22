import type { Phrase } from "../translator";

/** What the embedded element says of its own attributes' texts, beside what the reader of links says of them. */
export const attributePhrases: readonly Phrase[] = [
  ["{1} should look like {2}", "{1} sollte wie {2} aussehen"],
];
