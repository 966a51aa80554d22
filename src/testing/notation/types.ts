/** What people type, and the same in mathjs with every sign written. */
export type Meaning = [text: string, meaning: string];
