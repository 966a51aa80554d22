/** A message in which text in backticks is what was, or can be, typed. */
export function Prose({ text }: { text: string }) {
  let start = 0;
  const pieces = text.split("`").map((piece, index) => {
    const key = start;
    start += piece.length + 1;
    // Odd pieces stand between backticks.
    return index % 2 === 1 ? <code key={key}>{piece}</code> : piece;
  });
  return <>{pieces}</>;
}
