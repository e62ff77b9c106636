import { type Token } from "./tokens.js";

/** Above zero for a print that is French, below for one that is English. */
export function numberClue(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.kind === "han") return 0;
  const printed = tokens[at]?.norm ?? "";
  const next = tokens[at + 1];
  // $300m: a sign before and a letter after
  if (/^[$£€¥]$/.test(tokens[at - 1]?.text ?? "") && next?.glued === true && /^(m|bn|b|k|tn|t)$/i.test(next.text))
    return -2;
  const after = tokens[at + 2];
  if (/^([mb]|tr)illions?$/.test(next?.norm ?? "")) {
    // 1 million d'euros, 1 million euros; $1 trillion
    if (after?.norm === "de" || after?.norm === "d'") return 2;
    if (/^[$£€¥]$/.test(tokens[at - 1]?.text ?? "") || /^(dollars|euros|yen|yuan|won|pounds)$/.test(after?.norm ?? ""))
      return -1;
  }
  const plural = !/^[01]([.,]|$)/.test(printed);
  const word = next?.norm ?? "";
  if (word === "million") return plural ? -1 : 0;
  if (word === "billion" || word === "trillion") return plural ? -2 : 0;
  if (word === "millions") return 1;
  if (word === "billions" || word === "trillions") return 1;
  if (printed.includes(" ")) return 1;
  const comma = printed.lastIndexOf(",");
  if (comma >= 0) return printed.length - comma === 4 ? -1 : 1;
  return printed.includes(".") && printed.length - printed.lastIndexOf(".") !== 4 ? -1 : 0;
}
