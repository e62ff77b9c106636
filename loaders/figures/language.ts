import { type Language } from "./reading.js";
import { type Token } from "./tokens.js";
import { clues } from "./vocabulary/clues.js";

const englishSuffixes = new Set(["bn", "tn", "mn", "trn", "bln", "mln"]);
const accented = /[àâçéèêëîïôùûœ]/;

/** The language that the words from `from` to `end` speak; `otherwise` where nothing in them tells. */
export function detectLanguage(tokens: readonly Token[], from: number, end: number, otherwise: Language): Language {
  let french = 0;
  let english = 0;
  let chinese = 0;
  let latin = 0;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "han") chinese += 1;
    else if (token.kind === "word") {
      latin += 1;
      if (clues.fr.has(token.norm)) french += 2;
      else if (accented.test(token.norm)) french += 1;
      if (clues.en.has(token.norm)) english += 2;
      else if (englishSuffixes.has(token.norm) || token.norm === "'s") english += 2;
    } else if (token.kind === "number") {
      const clue = numberClue(token, tokens[index + 1]);
      if (clue > 0) french += clue;
      else english -= clue;
    }
  }
  if (chinese > 0 && chinese * 2 >= latin) return "zh";
  if (french === english) return chinese > 0 ? "zh" : otherwise;
  return french > english ? "fr" : "en";
}

/** Above zero for a print that is French, below for one that is English. */
function numberClue(token: Token, next: Token | undefined): number {
  const printed = token.norm;
  const plural = !/^[01]([.,]|$)/.test(printed);
  const word = next?.norm ?? "";
  if (word === "million") return plural ? -1 : 0;
  if (word === "millions") return 1;
  if (printed.includes(" ")) return 1;
  const comma = printed.lastIndexOf(",");
  if (comma >= 0) return printed.length - comma === 4 ? -1 : 1;
  return printed.includes(".") && printed.length - printed.lastIndexOf(".") !== 4 ? -1 : 0;
}
