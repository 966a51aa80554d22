/** What the engine, the scene and the reader of links say, in German, on a page of ours and on a page of others. */
import { type Translator, translator } from "../translator";
import { attributePhrases } from "./attributes";
import { droppedPhrases, droppedValues } from "./dropped";
import { failurePhrases } from "./failures";
import { problemPhrases, problemValues } from "./problems";

const ofEngine = translator([...problemPhrases, ...failurePhrases], problemValues);
const ofLinks = translator([...droppedPhrases, ...attributePhrases], droppedValues);

/** A note on a link names the place first: "camera: “x” is not a camera". */
export const translate: Translator = (message) => {
  const [, place, reason] = /^(.*?: )?(.*)$/s.exec(message) ?? [];
  const note = ofLinks(reason ?? message);
  return note === reason ? ofEngine(message) : (place ?? "") + note;
};
