/** Neutral, as the scene's own grounds are (`scene/theme.ts`). Every colour can be set from outside, and every part styled. */
const css = `
:host {
  --ground: var(--curvascape-background, light-dark(#fbfaf8, #131416));
  --ink: var(--curvascape-color, light-dark(#1d1c1a, #eceae6));
  --soft: var(--curvascape-secondary-color, light-dark(#5f5c56, #a5a8ac));
  --hairline: var(--curvascape-line-color, light-dark(#e4e1db, #2e3237));
  --accent: var(--curvascape-accent-color, light-dark(#0b6b5f, #64c7b6));
  --problem: light-dark(#a8261b, #ff9d92);
  --problem-tint: light-dark(#fdf0ee, #38211f);
  display: block;
  color-scheme: light dark;
  box-sizing: border-box;
  max-width: 100%;
  text-align: start;
}
:host([hidden]) { display: none; }
:host([theme="light" i]) { color-scheme: light; }
:host([theme="dark" i]) { color-scheme: dark; }
[hidden] { display: none !important; }
p { margin: 0; }

.body { display: flex; flex-direction: column; width: 100%; height: 100%; }
.frame {
  position: relative;
  display: flex;
  flex-direction: column;
  flex: 1 1 auto;
  min-height: 0;
  aspect-ratio: var(--curvascape-aspect-ratio, 16 / 9);
  overflow: hidden;
  background: var(--ground);
  color: var(--ink);
  font: 400 13px/1.35 var(--curvascape-font-family, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
  font-variant-numeric: tabular-nums;
  border-radius: var(--curvascape-border-radius, 0);
  -webkit-tap-highlight-color: transparent;
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}
.room { position: relative; flex: 1 1 0; min-height: 0; }
.scene, .views, .poster, .fallback { position: absolute; inset: 0; }
.scene { overflow: hidden; }
/* Numbers and formulas, and texts in languages that are written so: on a page in Arabic or Hebrew, too. */
.views, .problem, .message, .unprinted { direction: ltr; }
.views {
  display: grid;
  grid-auto-rows: minmax(0, 1fr);
  font-size: var(--curvascape-font-size, var(--type, 13px));
}
.view { position: relative; min-width: 0; outline: 0 solid transparent; user-select: none; -webkit-user-select: none; }
.view[role="application"] { cursor: grab; }
.view[role="application"]:active { cursor: grabbing; }
.view:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.view[data-edges~="left"] { border-left: 1px solid var(--hairline); }
.view[data-edges~="top"] { border-top: 1px solid var(--hairline); }
.title, .legend, .note { position: absolute; pointer-events: none; }
.title {
  inset: 0.6em 1.1em auto;
  display: flex;
  align-items: baseline;
  gap: 0.6em;
  white-space: nowrap;
}
.view[data-beside] .title { right: auto; max-width: 14em; flex-wrap: wrap; white-space: normal; row-gap: 0; }
.symbol { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", Georgia, "Times New Roman", serif; font-size: 1.3em; white-space: nowrap; }
.symbol sub, .symbol sup { line-height: 0; font-size: 0.72em; }
.label, .name { overflow: hidden; text-overflow: ellipsis; }
.label { color: var(--soft); }
.name { font-weight: 600; }
.legend { left: 0.9em; bottom: 0.5em; color: var(--ink); }
.legend svg { display: block; overflow: visible; }
.note { inset: auto 1.1em 0.8em; color: var(--soft); }
.still, .print { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; pointer-events: none; }
.print { display: none; }

.poster {
  display: grid;
  place-items: center;
  padding: 0;
  border: 0;
  background: var(--ground);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.poster img { position: absolute; width: 100%; height: 100%; object-fit: contain; }
.poster[data-passive] { cursor: auto; pointer-events: none; }
.poster:not([data-passive])::after {
  content: "";
  position: absolute;
  width: 3.2em;
  height: 3.2em;
  border-radius: 50%;
  background: color-mix(in srgb, var(--ground), transparent 12%);
  border: 1px solid var(--hairline);
}
.poster:not([data-passive])::before {
  content: "";
  position: absolute;
  z-index: 1;
  margin-left: 0.3em;
  border: solid transparent;
  border-width: 0.7em 0 0.7em 1.15em;
  border-left-color: var(--ink);
}
.poster:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }

.fallback { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 0.6em; padding: 1em; overflow: auto; background: var(--ground); }
.fallback .message { color: var(--soft); text-align: center; max-width: 40em; }
.fallback[data-poster] { background: none; justify-content: flex-end; padding: 0; }
.fallback[data-poster] .message { align-self: stretch; max-width: none; padding: 0.5em 0.9em; background: var(--ground); }
.problem {
  flex: none;
  box-sizing: border-box;
  max-height: 60%;
  overflow: auto;
  padding: 0.55em 0.9em;
  background: var(--problem-tint);
  color: var(--problem);
  overflow-wrap: anywhere;
}
.unprinted { display: none; }
.caption { flex: none; }
.caption ::slotted(*) { margin-block: 0.5em 0; }
.sentinel { position: absolute; width: 0; height: 0; transition: visibility 1ms; }

@media print {
  :host { break-inside: avoid; }
  :host, :host([theme]) { color-scheme: light; }
  /* A deck or a page may be dark on paper, too; the still is dark on nothing. */
  .frame:has(.print) { background: #ffffff; }
  .view:has(> .print) .still { display: none; }
  .frame:has(.print) .scene { display: none; }
  .frame:has(.print) .poster { display: none; }
  .print { display: block; }
  .frame:has(.print) .problem { display: none; }
  .poster::before, .poster::after { display: none; }
  .unprinted { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; padding: 1em; text-align: center; }
  .poster:has(img):not([hidden]):has(~ .unprinted:not([hidden])) { bottom: 2.4em; }
  .poster:has(img):not([hidden]) ~ .unprinted { top: auto; padding: 0.5em 0.9em; background: var(--ground); }
  .poster:has(img):not([hidden]) ~ .unprinted p:not(:last-child) { display: none; }
  .unprinted p:last-child { color: var(--soft); }
}
@media (forced-colors: active) {
  .view:focus-visible, .poster:focus-visible { outline-color: Highlight; }
}
`;

let sheet: CSSStyleSheet | null = null;

/** One sheet for all elements, made by script: pages with a strict policy refuse styles in markup. */
export function adoptStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];
}
