import { type Sentence } from "../text/sentence.js";
import { normAt, textAt, type Token } from "../text/tokens.js";
import { exchangeSuffixes } from "../vocabulary/identifiers.js";

/** `4127.HK`, `2330-TW`, `(6758 JP)`, `澄光（688917）`, `Toyota (7203)`: the code of a share. */
export function skipTicker({ tokens }: Sentence, at: number): number | null {
  const [before, after] = [textAt(tokens, at - 1), textAt(tokens, at + 1)];
  const mark = (after === "." || after === "-") && tokens[at + 1]?.glued === true;
  const bracketed = before === "(" || before === "（";
  if ((!mark && !bracketed) || !/^\d{3,6}$/.test(textAt(tokens, at))) return null;
  if (mark && tokens[at + 2]?.glued === true && isExchange(tokens, at + 2)) return at + 3;
  if (!bracketed) return null;
  if (isExchange(tokens, at + 1) && closes.test(textAt(tokens, at + 2))) return at + 2;
  return isAfterName(tokens, at) && closes.test(textAt(tokens, at + 1)) ? at + 1 : null;
}

const closes = /^[)）.,，、;；/]$/;

const isExchange = (tokens: readonly Token[], at: number): boolean => exchangeSuffixes.has(textAt(tokens, at));

/** Four to six digits that are no year, in brackets after a name. */
function isAfterName(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at);
  if (text.length < 4 || /^(1[6-9]|20)\d\d$/.test(text)) return false;
  const before = tokens[at - 2];
  if (before?.kind === "han") return !/^[数量额值率人员家个台辆]$/.test(before.text);
  return text.length <= 4 && /^\p{Lu}/u.test(before?.text ?? "") && normAt(tokens, at + 1) === ")";
}
