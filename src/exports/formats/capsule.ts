import { captionLines } from "../../settings";
import { pictured } from "../types";
import { pictureOptions } from "./pictures";

/** Bytes of the whole file, which goes through mail and on old sticks. */
const largest = 700_000;

/** Pixels of the picture. */
const size = { width: 1600, height: 1000 };

/** As what the picture is written: exactly where that leaves the file small enough, else nearly so. */
const encodings: readonly [type: string, quality?: number][] = [
  ["image/png"],
  ["image/jpeg", 0.92],
  ["image/jpeg", 0.7],
];

/** One HTML file for a talk: the surface, alive, with all that draws it. */
export const capsule = pictured({
  group: "motion",
  extension: "html",
  mediaType: "text/html",
  coordinates: "any",
  options: { views: pictureOptions.views, caption: { type: "switch", default: true } },
  async write({ settings: all, view }, { views, caption }, { signal, progress }, pictures) {
    const [program, { withViews, writeCapsule }] = await Promise.all([
      fetchElement(signal),
      import("../capsule"),
    ]);
    progress(0.3);
    const one = views === "one";
    const settings = withViews(one ? { ...all, columns: 0 } : all, one ? [view] : [...all.views.keys()]);
    const names = [...new Set(settings.views.map(({ title }) => title))].filter((title) => title !== "");
    const formulas = captionLines(settings).join("\n");
    const content = {
      language: document.documentElement.lang,
      title: names.join(", ") || formulas.split("\n", 1)[0],
      caption: caption ? formulas : "",
      alt: [...names, formulas].join(", "),
      settings,
      program,
    };
    const wish = { ...size, legend: true, title: true, axes: true, ...(one && { views: [view] }) };
    const picture = await pictures.draw(wish);
    for (const encoding of encodings) {
      signal.throwIfAborted();
      const poster = picture.toDataURL(...encoding);
      const file = new Blob([await writeCapsule({ ...content, poster })], { type: this.mediaType });
      if (file.size <= largest) return file;
    }
    throw new Error("The file would be larger than 700 kB.");
  },
});

/** The element as one script, which stands beside the page (`vite/capsule.config.ts`). */
async function fetchElement(signal: AbortSignal): Promise<string> {
  const answer = await fetch(new URL("embed/capsule.js", document.baseURI), { signal });
  // Some hosts answer with a page where there is nothing.
  const isScript = answer.headers.get("Content-Type")?.includes("javascript");
  if (!answer.ok || !isScript) throw new Error("The program for such a file is not beside this page.");
  return answer.text();
}
