/**
 * The file's own script. The element's program is unpacked and run as a script of the page: nothing is asked for, which a page that
 * was opened from a disk could not do. The state is read from the JSON at the file's top, and from nowhere else. Until the surface is drawn,
 * and where it cannot be, the picture is seen.
 */
export const script = `
const content = (id) => document.getElementById(id).textContent;
const surface = document.querySelector("curva-scape");
surface.setAttribute("settings", JSON.parse(content("state")).link);
surface.setAttribute("poster", surface.querySelector("img").src);
const packed = Uint8Array.from(atob(content("program")), (character) => character.charCodeAt(0));
const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const program = document.createElement("script");
program.type = "module";
program.textContent = await new Response(unpacked).text();
document.head.append(program);
`;

/** The surface has the window, or the page on paper; in the colours of the element. */
export const style = `
:root { color-scheme: light dark; background: light-dark(#fbfaf8, #131416); color: light-dark(#1d1c1a, #eceae6); }
body { display: flex; flex-direction: column; gap: 0.5rem; height: 100vh; height: 100dvh; margin: 0; padding: 0.75rem 1rem; box-sizing: border-box;
  font: 1rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
curva-scape { flex: 1; min-height: 0; display: flex; flex-direction: column; --curvascape-aspect-ratio: auto; }
curva-scape > img { flex: 1; min-width: 0; min-height: 0; object-fit: contain; }
curva-scape > p { flex: none; max-height: 15vh; margin: 0.5rem 0 0; overflow: auto; color: light-dark(#5f5c56, #a5a8ac); font-size: 0.875rem;
  white-space: pre-line; overflow-wrap: anywhere; }
@media print {
  @page { size: landscape; }
  :root { color-scheme: light; }
  :root { background: #ffffff; }
  body { padding: 0; }
  curva-scape { color-scheme: light; --curvascape-background: #ffffff; }
  curva-scape > p { max-height: none; overflow: visible; }
}
`;
