/**
 * reveal.js' own messages. It tells an iframe that its slide is shown or hidden ("slide:start", "slide:stop"), and takes calls of its
 * methods as JSON text ({"method": "triggerKey", "args": [keyCode]}).
 */
export const slideMessages = { "slide:start": true, "slide:stop": false } as const;

/** Whether the slide is shown, as a message says; null for a message of another kind. */
export function slideShown(data: unknown): boolean | null {
  if (typeof data !== "string" || !Object.hasOwn(slideMessages, data)) return null;
  return slideMessages[data as keyof typeof slideMessages];
}

/** A key's press for a deck of reveal.js, as if it had been pressed there. @param keyCode which reveal.js binds its keys by. */
export const pressKey = (keyCode: number): string =>
  JSON.stringify({ method: "triggerKey", args: [keyCode] });
