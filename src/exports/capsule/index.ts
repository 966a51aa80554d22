import type { Settings } from "../../settings";
import { writeJson } from "../document/json";
import { describe } from "./describe";
import { escapeComment, escapeHtml, escapeJson } from "./escape";
import { hashSource, pack } from "./pack";
import { script, style } from "./parts";
import { wordsIn } from "./words";

export { withViews } from "./narrow";

export interface CapsuleContent {
  /** "en", "de"; of what the file says about itself. */
  language: string;
  title: string;
  /** Shown below; may be empty. */
  caption: string;
  /** What is to be seen, for those who do not see it. */
  alt: string;
  settings: Settings;
  /** The address of a picture that holds it, `data:image/png;base64,…`, or of another kind. */
  poster: string;
  /** The text of the element's module, which refers to no other file. */
  program: string;
}

/**
 * One HTML file that holds a surface, all that draws it, and in plain words and JSON at its top what it is. It asks for nothing, and its
 * policy lets it ask for nothing: it works from a disk, without network, and runs no script but its own two.
 * @returns the file's text, UTF-8
 */
export async function writeCapsule(content: CapsuleContent): Promise<string> {
  const { language, title, caption, alt, settings, poster, program } = content;
  const words = wordsIn(language);
  const [policy, packed] = await Promise.all([policyFor(program), pack(program)]);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<!--
${escapeComment(describe(title, settings, words))}
-->
<script type="application/json" id="state">
${escapeJson(writeJson(settings))}</script>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Curvascape">
<style>${style}</style>
<curva-scape lang="${escapeHtml(language)}" loading="eager" interaction="full" alt="${escapeHtml(alt)}">
<img slot="fallback" alt="${escapeHtml(alt)}" src="${escapeHtml(poster)}">
<p slot="caption">${escapeHtml(caption)}</p>
</curva-scape>
<noscript>${escapeHtml(words.noScript)}</noscript>
<script type="module">${script}</script>
<script type="text/plain" id="program">${packed}</script>
</html>
`;
}

/**
 * The file's own scripts and sheet by their digests; workers from the program itself, WebAssembly, and the picture. Without digests scripts
 * of the file are let in as such; still nothing is let out.
 */
async function policyFor(program: string): Promise<string> {
  const [own, element, sheet] = await Promise.all([script, program, style].map(hashSource));
  const anyInline = "'unsafe-inline'";
  return Object.entries({
    "default-src": "'none'",
    "script-src": `${own && element ? `${own} ${element}` : anyInline} 'wasm-unsafe-eval'`,
    "style-src": sheet ?? anyInline,
    "worker-src": "blob:",
    "img-src": "data: blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
