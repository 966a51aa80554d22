/**
 * The page for an iframe: one element that fills it, set up by the address, and a conversation with the page around it
 * (README.md beside this file).
 */
import "./frame.css";
import { Conversation } from "./conversation";
import { unusedKey } from "./keys";
import { events } from "./messages";
import { allowedOrigin, targetOf } from "./origin";
import { readQuery } from "./query";
import { pressKey, slideShown } from "./slides";
import { createSubject, createSurface } from "./surface";

const query = readQuery(location.search);
const surface = createSurface(query);
const partner = window.parent;
const origin = allowedOrigin({
  named: query.origin,
  ancestors: location.ancestorOrigins,
  referrer: document.referrer,
});
const conversation = new Conversation(partner, origin, createSubject(surface));
const framed = partner !== window;
/** The page around has shown that it is a deck of reveal.js. */
let deck = false;

if (framed) {
  addEventListener("message", (message) => {
    // These carry nothing but whether to draw: where nobody tells who is around, the window is enough.
    const trusted = origin === null ? message.source === partner : conversation.isFromPartner(message);
    const shown = trusted ? slideShown(message.data) : null;
    if (shown === null) void conversation.hear(message);
    else {
      deck = true;
      document.documentElement.dataset.slide = shown ? "shown" : "hidden";
    }
  });
  addEventListener("keydown", (event) => {
    const key = unusedKey(event);
    if (!key) return;
    conversation.tell("key", key);
    if (deck) partner.postMessage(pressKey(key.keyCode), origin === null ? "*" : targetOf(origin));
  });
}

for (const name of events)
  surface.addEventListener(name, (event) =>
    conversation.tell(name, event instanceof CustomEvent ? event.detail : null),
  );

// For those who take a picture of this page.
surface.addEventListener("ready", () => {
  document.documentElement.dataset.ready = "true";
});
document.documentElement.lang = query.attributes.lang ?? navigator.language;
document.body.append(surface);
