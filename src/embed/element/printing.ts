/** Something that has to be put in order before a page is printed. */
export interface Printed {
  beforePrint(): void;
  afterPrint(): void;
}

const all = new Set<Printed>();
let printing = false;

function begin(): void {
  if (printing) return;
  printing = true;
  for (const each of all) each.beforePrint();
}

function end(): void {
  if (!printing) return;
  printing = false;
  for (const each of all) each.afterPrint();
}

let listening = false;

/** Browsers that print say so by events; what makes PDF files often changes the medium only. */
function listen(): void {
  if (listening) return;
  listening = true;
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? begin() : end()));
}

export function joinPrinting(printed: Printed): () => void {
  listen();
  all.add(printed);
  return () => all.delete(printed);
}
