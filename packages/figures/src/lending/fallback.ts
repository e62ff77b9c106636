import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { type Memory } from "./memory.js";

/** What a number in prose is where nothing says its unit: a count if it is whole, else a measure of something. */
export function fallbackUnit(sentence: Sentence, { start, low, high }: Found, memory: Memory, before?: Found): string {
  const { index, words, topic } = sentence;
  if (low.magnitude !== null && words.language === "fr" && low.magnitude >= 6) {
    if (isModel(sentence, start)) return "count";
    // 640 000 tonnes, et bientôt le million
    if (before?.low.unit === "other" && before.low.number.grouped) return "other";
    // des dizaines de milliards: what a text that speaks of money leaves so open is money
    if (low.number.form === "vague" && memory.money !== "") return memory.money;
  }
  if (low.magnitude !== null) return "count";
  if (low.number.grouped && memory.subject === "chips" && topic.chips) return "chips";
  const whole = low.number.step >= 0 && high.number.step >= 0 && !low.negative;
  return whole && !index && low.number.form !== "part" ? "count" : "";
}

/** `le petit modèle de 8 milliards`: so many parameters. */
const isModel = ({ tokens }: Sentence, start: number): boolean =>
  /^(modèle|modèles|version|versions)$/.test(normAt(tokens, start - 2)) ||
  /^(modèle|modèles)$/.test(normAt(tokens, start - 3));
