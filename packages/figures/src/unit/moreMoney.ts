import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { type UnitTail, tailOf } from "./unitTail.js";
import { dollarAdjectives, namesakes } from "../vocabulary/currencies.js";
import { stops } from "../vocabulary/units.js";

const adjectives = phrases(dollarAdjectives);

/** After `$5bn` the currency may be named again, or made plainer: `$6bn CAD`, `$5bn Canadian`, `¥100亿元`. */
export function readMoreMoney(sentence: Sentence, at: number, sign: string): UnitTail {
  const { tokens, words } = sentence;
  const money = resolve(sentence, sign);
  const linked = tokens[at]?.norm === "de" || tokens[at]?.norm === "d'" ? at + 1 : at;
  const again = matchAt(words.units, tokens, linked);
  // $0.5$0.6: the second sign belongs to the second number
  if (again !== null && tokens[again.end]?.kind !== "number") {
    const unit = resolve(sentence, again.meaning);
    if (unit === money || again.meaning === "元") return tailOf(money, again.end);
    if (namesakes[sign]?.has(unit) === true) return tailOf(unit, again.end);
  }
  const adjective = sign === "$" ? matchAt(adjectives, tokens, at) : null;
  return adjective !== null && endsAmount(sentence, adjective.end)
    ? tailOf(adjective.meaning, adjective.end)
    : tailOf(money, at);
}

/** `$5bn Canadian in May`, where `a $5bn Canadian fund` is a fund. */
const endsAmount = ({ tokens, end }: Sentence, at: number): boolean => {
  const next = tokens[at];
  return at >= end || next?.kind === "mark" || stops.en.has(next?.norm ?? "");
};
