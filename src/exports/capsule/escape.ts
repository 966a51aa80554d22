/** Text as the content of an element, or in quotation marks as the value of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/**
 * Text in the middle of a comment, where nothing can be escaped: two hyphens that touch would end it, and a space between them changes
 * no formula.
 */
export function escapeComment(text: string): string {
  return text
    .replaceAll("\0", "")
    .replace(/-(?=[-!>])/g, "- ")
    .replace(/-$/, "- ");
}

/** JSON as the content of a script element: JSON's own escape hides what HTML would see. */
export function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
