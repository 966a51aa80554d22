/** Characters that some system allows in no file's name. */
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Bytes of a name that every system takes, with an ending. */
const longest = 120;

/** What was typed as a name, fit for every system; never empty. */
export function fileName(typed: string, extension: string): string {
  const plain = typed.replace(forbidden, "-").replace(/^[.\s-]+|[.\s-]+$/g, "");
  const base = [...plain].slice(0, longest).join("") || "curvascape";
  return base.toLowerCase().endsWith(`.${extension}`) ? base : `${base}.${extension}`;
}

/** "2.4 MB", in the language of the page. */
export function byteSize(bytes: number, language: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[power],
    unitDisplay: "short",
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** power);
}
