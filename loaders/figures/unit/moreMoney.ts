import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { type UnitTail, tailOf } from "./unitTail.js";

/** After `$5bn` the currency may be named again, or made plainer: `$5bn Canadian`, `¥100亿元`. */
export function readMoreMoney(sentence: Sentence, at: number, money: string): UnitTail {
  const { tokens, words } = sentence;
  const linked = tokens[at]?.norm === "de" || tokens[at]?.norm === "d'" ? at + 1 : at;
  const again = matchAt(words.units, tokens, linked);
  // $0.5$0.6: the second sign belongs to the second number
  if (again !== null && tokens[again.end]?.kind !== "number") {
    const unit = resolve(sentence, again.meaning);
    if (unit === money || again.meaning === "元") return tailOf(money, again.end);
  }
  return tailOf(money, at);
}
