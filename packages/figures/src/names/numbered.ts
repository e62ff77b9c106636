import { isHanName } from "./hanName.js";
import { isTitle } from "./title.js";
import { type Quantity } from "../quantity/quantity.js";
import { matchBefore } from "../text/phrases.js";
import { normAt, textAt } from "../text/tokens.js";
import { type Sentence } from "../text/sentence.js";
import { clues } from "../vocabulary/clues.js";
import { debts, debtsMove, modelSuffixes, numbered } from "../vocabulary/names.js";
import { stops } from "../vocabulary/units.js";

/** Whether a bare number is part of a name: after a word of rank, a hash, or a capitalised name (Llama 3, CAC 40). */
export function isNumbered(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens, words } = sentence;
  if (isTitle(sentence, quantity)) return true;
  if (/^years?$/.test(tokens[quantity.end - 1]?.norm ?? "") && quantity.number.form === "words")
    return tokens[quantity.end - 2]?.text === "-" && isDebt(tokens, quantity.end - 3);
  if (
    quantity.number.form === "words" &&
    normAt(tokens, quantity.end - 1) === "ans" &&
    normAt(tokens, quantity.start - 1) === "à"
  )
    return debts.has(normAt(tokens, quantity.start - 2));
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
  if (goesOnNumbered(sentence, quantity)) return true;
  if (before.kind === "name" && !year) return !isChipCount(quantity);
  if (isModelBefore(sentence, quantity)) return true;
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
  // a funding round 14 months ago
  const since = /^(ago|earlier|later|before)$/.test(normAt(tokens, quantity.end));
  if (numbered.has(before.norm) && !year && !(since && quantity.unit === "other")) {
    const singular = before.norm.endsWith("s") ? false : true;
    return singular || quantity.unit === "";
  }
  if (
    words.language === "fr" &&
    /^(la|le|version)$/.test(before.norm) &&
    /^\d+\.\d+$/.test(textAt(tokens, at)) &&
    quantity.unit === ""
  )
    return true;
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

/** A ten-year note, and the two-year alone: `the two-year at 3.9%`. */
const isDebt = (tokens: Sentence["tokens"], at: number): boolean =>
  debts.has(normAt(tokens, at + 3)) || (normAt(tokens, at - 1) === "the" && debtsMove.has(normAt(tokens, at + 3)));

const isChipCount = (quantity: Quantity): boolean => quantity.unit === "chips" && quantity.value.digits >= 10n;

/** `Units 1 and 2`, `phases 3 et 4`: the numbers of the second and third of what a plural names. */
function goesOnNumbered({ tokens, from }: Sentence, { start, unit, number }: Quantity): boolean {
  if (unit !== "" || number.value.digits >= 1000n || number.value.exponent !== 0) return false;
  let index = start - 1;
  while (
    index - 1 > from &&
    /^(and|or|to|et|ou|à|,|-|–)$/.test(normAt(tokens, index)) &&
    /^\d{1,3}$/.test(textAt(tokens, index - 1))
  )
    index -= 2;
  const plural = normAt(tokens, index);
  return index < start - 1 && index >= from && numbered.has(plural) && plural.endsWith("s");
}

/** `Marlowe 3.1 Mini`, `Boeing 737 MAX`: between two words of a name, of which the second is one of models. */
function isModelBefore({ tokens, from }: Sentence, { start, number }: Quantity): boolean {
  const after = tokens[number.end];
  const before = tokens[start - 1];
  if (after === undefined || after.glued || !modelSuffixes.has(after.norm) || !/^\p{Lu}/u.test(after.text))
    return false;
  return start - 1 >= from && before?.kind === "word" && /^\p{Lu}/u.test(before.text);
}
