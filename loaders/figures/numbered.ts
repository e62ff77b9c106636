import { type Quantity } from "./quantity.js";
import { type Sentence } from "./sentence.js";
import { matchBefore } from "./phrases.js";
import { beforeValue, debts, numbered } from "./vocabulary/names.js";
import { clues } from "./vocabulary/clues.js";
import { stops } from "./vocabulary/units.js";

/** Whether a bare number is part of a name: after a word of rank, a hash, or a capitalised name (Llama 3, CAC 40). */
export function isNumbered(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens, words } = sentence;
  if (isTitle(sentence, quantity)) return true;
  if (/^years?$/.test(tokens[quantity.end - 1]?.norm ?? "") && quantity.number.form === "words")
    return tokens[quantity.end - 2]?.text === "-" && debts.has(tokens[quantity.end]?.norm ?? "");
  if (quantity.number.form !== "digits" || quantity.magnitude !== null || quantity.money || quantity.negative)
    return false;
  if (
    quantity.unit !== "" &&
    quantity.unit !== "count" &&
    quantity.unit !== "year" &&
    quantity.unit !== "chips" &&
    quantity.unit !== "other" &&
    quantity.unit !== "users"
  )
    return false;
  if (quantity.number.grouped) return false;
  const at = quantity.start;
  let before = tokens[at - 1];
  if (before === undefined || at - 1 < sentence.from) return false;
  if (before.text === "." && tokens[at - 2]?.kind === "word" && before.glued) before = tokens[at - 2];
  if (before === undefined) return false;
  const year = quantity.unit === "year";
  if (before.kind === "name" && !year) return !isChipCount(quantity);
  // 37 Signals: a name goes on after the number
  const follower = tokens[quantity.number.end];
  if (
    words.language !== "zh" &&
    follower?.kind === "word" &&
    !follower.glued &&
    /^\p{Lu}\p{Ll}/u.test(follower.text) &&
    quantity.value.digits < 10_000n &&
    /^(count)?$/.test(quantity.unit) &&
    tokens[quantity.end - 1]?.norm === (quantity.unit === "" ? tokens[at]?.norm : follower.norm)
  )
    return !clues.fr.has(follower.norm) && !clues.en.has(follower.norm);
  if (words.language === "zh" && isHanName(sentence, quantity)) return true;
  if (before.kind !== "word") return false;
  if (numbered.has(before.norm) && !year) {
    const singular = before.norm.endsWith("s") ? false : true;
    return singular || quantity.unit === "";
  }
  if (year || quantity.unit === "chips" || quantity.unit === "users") return false;
  const model = /^M(ax|in)$/.test(before.text) && at - 1 > sentence.from;
  if (!model && matchBefore(words.before, tokens, at) !== null) return false;
  if (quantity.unit === "other") return false;
  if (!/\p{Lu}/u.test(before.text))
    return (
      words.language === "zh" && /^[a-z]+$/.test(before.norm) && quantity.unit === "" && quantity.value.digits < 1000n
    );
  // A capital at the head of a sentence says nothing about a word of the language.
  const opens = at - 1 === sentence.from || tokens[at - 2]?.kind === "mark";
  const common =
    clues.fr.has(before.norm) || clues.en.has(before.norm) || stops.fr.has(before.norm) || stops.en.has(before.norm);
  if (common || (opens && quantity.unit !== "")) return false;
  return quantity.value.digits < 10_000n;
}

/** « Les Douze », les Vingt-Sept: number words with a capital inside a sentence. */
function isTitle({ tokens, from }: Sentence, { start, end, number, magnitude, unit }: Quantity): boolean {
  if (number.form !== "words" || magnitude !== null || number.step > 0 || unit !== "" || end !== number.end)
    return false;
  return start > from && tokens[start - 1]?.kind === "word" && /^\p{Lu}/u.test(tokens[start]?.text ?? "");
}

const hanNames =
  /(双|财富|标普|沪深|中证|上证|波音|空客|新冠|科创|创业板|富时|日经|恒生|罗素|纳斯达克|纳指|型号|版本|图|表|第)-?$/;

/** 标普500, 沪深300, 财富500强, 星曜4.5, 麒麟9020: the number of an index, a list or a model. */
function isHanName({ tokens, from }: Sentence, { start, end, unit, number }: Quantity): boolean {
  const last = tokens[start - 1];
  const named =
    unit === "" &&
    end === number.end &&
    tokens[start]?.glued === true &&
    start - 1 >= from &&
    last?.kind === "han" &&
    !beforeValue.has(last.text);
  if (named) return true;
  if (/^(版|代)$/.test(tokens[number.end]?.text ?? "")) return true;
  const before = tokens
    .slice(Math.max(0, start - 5), start)
    .map((token) => token.text)
    .join("");
  return tokens[end]?.text === "强" || hanNames.test(before);
}

const isChipCount = (quantity: Quantity): boolean => quantity.unit === "chips" && quantity.value.digits >= 10n;
