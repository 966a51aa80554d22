import type { Translator } from "../../scene/words/translator";
import type { EmbedTexts } from "./types";

/** English. */
export const asItIs: Translator = (message) => message;

/** Says messages of the engine in an element's language. */
export class Translation {
  readonly #onLoaded: () => void;
  #texts: EmbedTexts | null = null;
  #translator: Translator | null = null;

  /** @param onLoaded what was null is there */
  constructor(onLoaded: () => void) {
    this.#onLoaded = onLoaded;
  }

  /** Null while it is being loaded, for the first time that it is asked for; English where it cannot be. */
  by(texts: EmbedTexts): Translator | null {
    if (texts !== this.#texts) {
      this.#texts = texts;
      this.#translator = texts.loadTranslator ? null : asItIs;
      void this.#load(texts);
    }
    return this.#translator;
  }

  async #load(texts: EmbedTexts): Promise<void> {
    if (!texts.loadTranslator) return;
    const translator = await texts.loadTranslator().catch(() => asItIs);
    if (texts !== this.#texts) return;
    this.#translator = translator;
    this.#onLoaded();
  }
}
