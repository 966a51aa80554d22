import type { ProblemList } from "./problems";
import { endsOperand, type Token } from "./token";

/** Groups with more bars than this are paired in the simplest way. */
const maximumBars = 64;

/**
 * Finds out which bars of |…| open and which close, in every pair of brackets on its own. A bar after an operand may close
 * or, as in 2|u|, open; a bar before an operator cannot open, a bar after one cannot close. Of the readings in which all
 * bars have partners, the one that closes earliest is taken. The brackets have to be balanced, the names resolved.
 */
export function pairBars(tokens: readonly Token[], problems: ProblemList): Token[] {
  const paired = [...tokens];
  const groups: number[][] = [[]];
  const dropped = new Set<number>();
  const finish = (group: number[]) => {
    const sides = group.length <= maximumBars ? readBars(paired, group) : undefined;
    group.forEach((index, k) => {
      const { start, end } = paired[index];
      const opens = sides === undefined ? k % 2 === 0 : sides[k];
      paired[index] = { kind: opens ? "open" : "close", text: "|", start, end };
    });
    const odd = group[group.length - 1];
    if (group.length % 2 === 1) {
      dropped.add(odd);
      problems.add(
        paired[odd],
        "This bar `|` has no partner. An absolute value needs two; “or” is written `or`.",
      );
    }
  };
  tokens.forEach((token, k) => {
    if (token.kind === "open") groups.push([]);
    else if (token.kind === "close") finish(groups.pop() ?? []);
    else if (token.kind === "bar") groups[groups.length - 1].push(k);
  });
  finish(groups[0]);
  return paired.filter((_, k) => !dropped.has(k));
}

/**
 * For each bar of a group whether it opens, or undefined if they cannot all be paired. Depth-first with the failures remembered:
 * what can still follow depends only on the place, the depth and the bar before.
 */
function readBars(tokens: readonly Token[], group: readonly number[]): boolean[] | undefined {
  const failed = new Set<string>();
  const sides: boolean[] = [];
  const search = (k: number, depth: number): boolean => {
    if (k === group.length) return depth === 0;
    const key = `${k} ${depth} ${sides[k - 1]}`;
    if (failed.has(key)) return false;
    const index = group[k];
    const followsBar = k > 0 && group[k - 1] === index - 1;
    const precedesBar = group[k + 1] === index + 1;
    const afterOperand = followsBar ? !sides[k - 1] : endsOperand(tokens[index - 1]);
    const beforeOperand = precedesBar || startsOperand(tokens[index + 1]);
    for (const opens of [false, true]) {
      if (opens ? !beforeOperand : !afterOperand || depth === 0) continue;
      sides[k] = opens;
      if (search(k + 1, depth + (opens ? 1 : -1))) return true;
    }
    failed.add(key);
    return false;
  };
  return search(0, 0) ? sides : undefined;
}

/** True where an operand can begin with this token, a sign included. */
function startsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "operator") return ["-", "+", "not"].includes(token.text);
  return !["close", "comma", "separator"].includes(token.kind);
}
