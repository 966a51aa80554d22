/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each counting one.
 * Case counts a fifth, so that `SIN` is nearest to `sin`.
 */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1], b[j - 1]];
      const substitution = x === y ? 0 : x.toLowerCase() === y.toLowerCase() ? 0.2 : 1;
      let least = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + substitution);
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) least = Math.min(least, rows[i - 2][j - 2] + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

const longestWord = 20;

/**
 * The candidate that `word` was most likely meant to be: within one edit for each three letters, or one that `word` begins
 * with ("cosine" → "cos"). Undefined where nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3));
  // Of candidates that are equally far the one with the longest common beginning: "sinn" is "sin" rather than "sign".
  let beginning: string | undefined;
  for (const candidate of candidates) {
    const begins = candidate.length >= 3 && word.startsWith(candidate);
    if (begins && candidate.length > (beginning?.length ?? 0)) beginning = candidate;
    if (Math.abs(candidate.length - word.length) > least) continue;
    const distance = editDistance(word, candidate);
    const isBetter =
      distance < least ||
      (distance === least && commonStart(word, candidate) > commonStart(word, best ?? ""));
    // A short word is one edit from far too many: "uv" is not a misspelt "tg".
    if (isBetter && distance < candidate.length - 1) [best, least] = [candidate, distance];
  }
  return best ?? beginning;
}
