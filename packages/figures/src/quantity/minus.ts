import { type Token } from "../text/tokens.js";
import { type Sentence } from "../text/sentence.js";

/** What prints a minus. */
export const minuses = new Set(["-", "−", "–", "﹣", "－"]);

/** The token after a minus that is printed on the figure, not a dash of a list or of a range. */
export function readMinus(sentence: Sentence, at: number): number | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  // plus or minus 3 points
  if (token.norm === "minus" && tokens[at - 1]?.norm === "or") return null;
  if (token.norm === "minus" || (token.text === "负" && words.language === "zh")) {
    return tokens[at + 1]?.kind === "number" ? at + 1 : null;
  }
  if (!minuses.has(token.text)) return null;
  const before = tokens[at - 1];
  const free = at === 0 || !token.glued || before?.kind === "mark" || isAfterHan(before, words.language);
  const next = tokens[at + 1];
  if (!free || next === undefined) return null;
  if (before !== undefined && minuses.has(before.text)) return null;
  if (!next.glued && token.text !== "−" && !opensAmount(sentence, at)) return null;
  return at + 1;
}

const beforeMinus =
  /^([(（:：,，=]|est|sont|était|de|à|après|contre|soit|versus|vs|after|against|atteint|ressort|affiche|affichent|enregistre|was|were|is|of|to|at|by|from|为|至|达)$/;

/** Whether a minus with a space after it is printed on a figure: `(– 3 %)`, `de – 3 %`, not a mark of a list or an aside. */
function opensAmount({ tokens, phrase, from }: Sentence, at: number): boolean {
  if (tokens[at + 1]?.kind !== "number") return false;
  if (at === from) return phrase;
  return beforeMinus.test(tokens[at - 1]?.norm ?? "") && !closesAside(tokens, at);
}

/** A second dash soon after the first: the two hold an aside. */
function closesAside(tokens: Sentence["tokens"], at: number): boolean {
  for (let index = at + 2; index < at + 14; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text === "." || token.text === ")") return false;
    if (token.text === tokens[at]?.text && !token.glued && tokens[index + 1]?.kind !== "number") return true;
  }
  return false;
}

/** `净利润-1.36亿元`, `下降-3.2%`: after a Chinese word that is neither a unit of a range nor a name of digits. */
const isAfterHan = (before: Token | undefined, language: string): boolean =>
  language === "zh" &&
  before?.kind === "han" &&
  !/^[年月日号点时分秒元亿万千百十个倍成第图表级层期代版款型版至到]$/.test(before.text);
