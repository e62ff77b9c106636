import { type Token } from "./tokens.js";
import { currencyCodes } from "../vocabulary/currencies.js";

const stops = new Set([".", "!", "?", "。", "！", "？", "…"]);

/** Abbreviations before an amount. */
const abbreviated = /^(c|Rs|Re|Fr|SFr|sFr|Rp|Kr|kr|Dh|Dhs|Bs)$/;

const opensAmount = (next: Token): boolean =>
  next.kind === "number" || /^\p{Sc}$/u.test(next.text) || currencyCodes.has(next.text);

/** Whether a sentence ends with a token. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || token.kind !== "mark" || !stops.has(token.text)) return false;
  if (token.text !== ".") return true;
  if (next.glued) return false;
  // A full stop after one capital or a short abbreviation does not end a sentence.
  const before = tokens[index - 1];
  if (before?.kind === "word" && /^\p{Lu}$/u.test(before.text)) return false;
  if (
    before?.kind === "word" &&
    /^(m|mm|dr|mr|mrs|env|approx|ca|no|art|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|janv|févr|juil|déc|inc|corp|co|ltd)$/.test(
      before.norm,
    )
  )
    return next.kind === "word" && /^\p{Lu}/u.test(next.text) && /^(inc|corp|co|ltd)$/.test(before.norm);
  // c. 700 jobs and c. £4bn: circa; Rs. 40: rupees
  return !(abbreviated.test(before?.text ?? "") && opensAmount(next));
}
