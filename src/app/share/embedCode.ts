/** What other pages put into their source to show the surface. */

export interface Embedded {
  /** The page's own address: what is embedded lies beside it. */
  page: string;
  /** A link's settings, without "?". */
  settings: string;
  /** Said to those who do not see the picture. */
  title: string;
  lang: string;
}

/** CSS pixels; a null width is all that there is. */
export interface EmbedSize {
  width: number | null;
  height: number;
}

export const embedSizes = {
  small: { width: 480, height: 360 },
  medium: { width: 720, height: 480 },
  large: { width: 960, height: 600 },
  wide: { width: null, height: 480 },
} satisfies Record<string, EmbedSize>;

/** Each way to embed, as a text to be copied. */
export const embedCodes = {
  /** For sites that take an address and nothing else, and for decks: the page for iframes. */
  iframe: ({ page, settings, title, lang }: Embedded, { width, height }: EmbedSize) => {
    const address = new URL(`embed.html?${settings}&lang=${lang}`, page).href;
    const attributes = {
      src: address,
      title,
      width: width === null ? "100%" : `${width}`,
      height: `${height}`,
      style: "border: 0",
      loading: "lazy",
    };
    return `<iframe ${written(attributes)}></iframe>\n`;
  },
  /** For one's own pages: the element. */
  element: ({ page, settings, title, lang }: Embedded, { width, height }: EmbedSize) => {
    const style = `width: ${width === null ? "100%" : `${width}px`}; height: ${height}px`;
    return [
      `<script ${written({ type: "module", src: new URL("embed/curvascape.js", page).href })}></script>`,
      `<curva-scape ${written({ settings, alt: title, lang, style })}></curva-scape>`,
      "",
    ].join("\n");
  },
} satisfies Record<string, (embedded: Embedded, size: EmbedSize) => string>;

export type EmbedCodeId = keyof typeof embedCodes;
export type EmbedSizeId = keyof typeof embedSizes;

const written = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(" ");

/** As HTML wants an attribute's value between quotes. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
