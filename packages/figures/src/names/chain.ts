import { matchAt } from "../text/phrases.js";
import { isMixed } from "../number/mixed.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";

/** A longer chain is read as several. */
const longestChain = 64;

/** Where a chain of short numbers (12/2025, 2025-12-22, 14:30, 24/7, 2-1-1) ends, when it is no range and no fraction. */
export function skipChain(sentence: Sentence, at: number): number | null {
  const { tokens, words } = sentence;
  if (isMixed(tokens, at)) return null;
  let end = at + 1;
  let links = 0;
  let kind = "";
  while (
    links < longestChain &&
    /^[/:-]$/.test(tokens[end]?.text ?? "") &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.kind === "number" &&
    tokens[end + 1]?.glued === true
  ) {
    kind += tokens[end]?.text ?? "";
    end += 2;
    links += 1;
  }
  if (links === 0) return null;
  if (links >= 2) return end;
  if (kind === "-") return null;
  if (kind === "/") {
    if (isSeason(sentence, at)) return namesSeason(sentence, at) ? end : null;
    const [top, bottom] = [tokens[at]?.norm ?? "", tokens[at + 2]?.norm ?? ""];
    if (/^[1-4]$/.test(top) && /^([2-9]|10)$/.test(bottom) && Number(top) < Number(bottom)) return null;
    // 150/160 milliards is a range
    if (matchAt(words.magnitudes, tokens, at + 3) !== null || /^[%€$]$/.test(tokens[at + 3]?.text ?? "")) return null;
  }
  return end;
}

/** `2025/26`, `2025/2026`: a year and the next, which a season or a financial year spans. */
export function isSeason({ tokens }: Sentence, at: number): boolean {
  if (!/^(19|20)\d\d$/.test(textAt(tokens, at)) || textAt(tokens, at + 1) !== "/") return false;
  const next = String(Number(textAt(tokens, at)) + 1);
  return textAt(tokens, at + 2) === next || textAt(tokens, at + 2) === next.slice(2);
}

/** The 2025/26 season, the saison 2025/26: its name, and no span of years. */
const namesSeason = ({ tokens }: Sentence, at: number): boolean =>
  /^(season|saison|campaign|campagne|赛)/.test(normAt(tokens, at - 1)) ||
  /^(season|campaign|赛)/.test(normAt(tokens, at + 3));
