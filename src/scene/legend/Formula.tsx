/** A symbol in TeX, set in HTML. */
export function Formula({ tex }: { tex: string }) {
  return <i>{tex}</i>;
}
